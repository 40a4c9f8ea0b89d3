import { expect, it } from "vitest";
import { retryAfter } from "../../src/web/retry-after";
import { heedRobots } from "../../src/web/robots";
import { webInputs } from "../../src/web/web-inputs";
import { collect } from "../collect";
import { storyPage, withSite } from "../local-site";

it("what a site closes to programs is not fetched; the rest is, and its rules are asked for once", async () => {
  const log: string[] = [];
  await withSite(
    (request, response) => {
      log.push(request.url ?? "");
      if (request.url === "/robots.txt")
        response.end("User-agent: *\nDisallow: /private\n\nUser-agent: other\nDisallow: /");
      else response.writeHead(200, { "content-type": "text/html" }).end(storyPage("A"));
    },
    async (network) => {
      const [[, open = ""] = []] = await collect(webInputs("http://paper.example/a", {}, network));
      expect(open).toContain("The ministers");
      expect(await collect(webInputs("http://paper.example/private/b", {}, network))).toEqual([
        ["http://paper.example/private/b", "! is closed to programs by robots.txt"],
      ]);
      expect(log).toEqual(["/robots.txt", "/a"]);
    },
  );
});

it("a site without rules is open, and one in trouble is asked again another time", async () => {
  let status = 404;
  await withSite(
    (_, response) => response.writeHead(status).end(),
    async (network) => {
      await heedRobots("http://open.example/a", network);
      status = 503;
      await heedRobots("http://open.example/a", network);
      await expect(heedRobots("http://trouble.example/a", network)).rejects.toMatchObject({ passing: true });
      status = 404;
      await heedRobots("http://trouble.example/a", network);
    },
  );
});

it("how long a site wants to be left alone is read as seconds or as a moment, a day at most", () => {
  const now = Date.parse("2025-03-01T12:00:00Z");
  expect(retryAfter("120", now)).toBe(120);
  expect(retryAfter("Sat, 01 Mar 2025 12:05:00 GMT", now)).toBe(300);
  expect(retryAfter("Sat, 01 Mar 2025 11:00:00 GMT", now)).toBeNull();
  expect(retryAfter("9999999", now)).toBe(86_400);
  expect(retryAfter("soon", now)).toBeNull();
  expect(retryAfter(undefined, now)).toBeNull();
});
