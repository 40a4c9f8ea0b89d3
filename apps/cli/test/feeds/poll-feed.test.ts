import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readFeedState, writeFeedState } from "../../src/feeds/feed-state";
import { followFeeds } from "../../src/feeds/follow-feeds";
import { pollFeed } from "../../src/feeds/poll-feed";
import { reasonOf } from "../../src/reason-of";
import { FetchProblem } from "../../src/web/fetch-problem";
import type { Network } from "../../src/web/network";
import { storyPage, withSite } from "../local-site";

const url = "http://paper.example/feed";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "standpoint-feeds-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** A site whose feed has these items (each a name, a blank and a date), and whose pages named in `trouble` fail. */
class Paper {
  items = ["one 2025-01-01", "two 2025-01-02"];
  trouble: string[] = [];
  log: string[] = [];

  during<T>(work: (network: Network) => Promise<T>): Promise<T> {
    return withSite((request, response) => {
      const page = request.url?.slice(1) ?? "";
      const mark = `"${this.items.join()}"`;
      const same = page === "feed" && request.headers["if-none-match"] === mark;
      if (page === "robots.txt") return void response.writeHead(404).end();
      this.log.push(same ? "feed again" : page);
      if (same) response.writeHead(304).end();
      else if (page === "feed") response.writeHead(200, { etag: mark }).end(this.feed());
      else if (this.trouble.includes(page)) response.writeHead(503).end();
      else response.writeHead(200, { "content-type": "text/html" }).end(storyPage(page));
    }, work);
  }

  feed(): string {
    const entries = this.items.map((item) => {
      const [name, day] = item.split(" ");
      return `<entry><title>${name}</title><link href="/${name}"/><updated>${day}T00:00:00Z</updated></entry>`;
    });
    return `<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title>${entries.join("")}</feed>`;
  }
}

/** One look at the feed, all of its articles brought to their end; or given up after so many. */
async function poll(network: Network, stopAfter = Number.POSITIVE_INFINITY): Promise<string[]> {
  const signal = new AbortController().signal;
  const got: string[] = [];
  for await (const { file, load, settle } of pollFeed({
    url,
    stateFile: join(folder, "f.json"),
    options: {},
    network,
    signal,
  })) {
    const error = await load().then(
      () => null,
      (problem: unknown) => problem,
    );
    got.push(error === null ? new URL(file).pathname : `${new URL(file).pathname}: ${reasonOf(error)}`);
    if (got.length >= stopAfter) break;
    await settle?.(error instanceof FetchProblem && error.passing ? "failed" : "done");
  }
  return got;
}

describe("a feed that is followed", () => {
  it("is asked only for what is new, and a changed article is fetched again", async () => {
    const paper = new Paper();
    await paper.during(async (network) => {
      expect(await poll(network)).toEqual(["/one", "/two"]);
      expect(await poll(network)).toEqual([]);
      expect(paper.log).toEqual(["feed", "one", "two", "feed again"]);
      paper.items = ["three 2025-01-03", "one 2025-01-04", "two 2025-01-02"];
      expect(await poll(network)).toEqual(["/three", "/one"]);
    });
  });

  it("keeps asking for an article in trouble, three times, and says so each time", async () => {
    const paper = new Paper();
    paper.trouble = ["one"];
    const failed = "/one: answered 503 Service Unavailable";
    await paper.during(async (network) => {
      expect(await poll(network)).toEqual([failed, "/two"]);
      expect(await poll(network)).toEqual([failed]);
      paper.trouble = [];
      expect(await poll(network)).toEqual(["/one"]);
      expect(await poll(network)).toEqual([]);
      expect(paper.log.at(-1)).toBe("feed again");
    });
    const other = new Paper();
    other.items = ["x 2025-01-01"];
    other.trouble = ["x"];
    await other.during(async (network) => {
      for (let i = 0; i < 3; i += 1) expect(await poll(network)).toHaveLength(1);
      expect(await poll(network)).toEqual([]);
    });
  });

  it("loses nothing when it is broken off in the middle", async () => {
    await new Paper().during(async (network) => {
      expect(await poll(network, 1)).toEqual(["/one"]);
      expect(await poll(network)).toEqual(["/one", "/two"]);
    });
  });

  it("whose site asks to be left alone for a while is passed over that long", async () => {
    let asked = 0;
    await withSite(
      (request, response) => {
        if (request.url === "/feed") asked += 1;
        response.writeHead(request.url === "/feed" ? 429 : 404, { "retry-after": "120" }).end();
      },
      async (network) => {
        expect(await poll(network)).toEqual(["/feed: answered 429 Too Many Requests"]);
        expect(await poll(network)).toEqual([]);
        expect(asked).toBe(1);
      },
    );
    await writeFeedState(join(folder, "f.json"), {
      ...(await readFeedState(join(folder, "f.json"), url)),
      notBefore: "2020-01-01T00:00:00Z",
    });
    await new Paper().during(async (network) => expect(await poll(network)).toEqual(["/one", "/two"]));
  });

  it("that is none says so, and the next look asks again", async () => {
    await withSite(
      (_, response) => response.end("<html>Not found</html>"),
      async (network) => {
        expect(await poll(network)).toEqual(["/feed: not a feed: neither RSS nor Atom nor JSON Feed"]);
      },
    );
    await new Paper().during(async (network) => expect(await poll(network)).toEqual(["/one", "/two"]));
  });
});

it("following looks again and again until it is told to end", async () => {
  const paper = new Paper();
  const stop = new AbortController();
  await paper.during(async (network) => {
    const follow = { urls: [url], every: 1, dataDir: folder, databaseUrl: undefined, options: {}, network };
    for await (const { file, settle } of followFeeds({ ...follow, signal: stop.signal })) {
      await settle?.("done");
      if (file.endsWith("/two")) paper.items = ["three 2025-01-03", ...paper.items];
      if (file.endsWith("/three")) stop.abort();
    }
  });
  expect(paper.log.filter((page) => page === "feed").length).toBe(2);
  expect(stop.signal.aborted).toBe(true);
});
