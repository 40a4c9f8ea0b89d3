import { connect } from "node:net";
import { openLog } from "@standpoint/log";
import { expect, test } from "vitest";
import { frontDoor } from "../../src/server/front-door";
import { listening } from "./listening";

/** A door with a site behind it that says who came and how much it brought. */
function door() {
  const lines: string[] = [];
  const log = openLog({ name: "test", to: { write: (line: string) => void lines.push(line) } });
  const site = frontDoor({
    site: (request, response) => void response.end(`site ${request.headers["x-peer-address"]}`),
    writer: (_, response) => void response.end("writer"),
    log,
  });
  return { site, lines };
}

test("says to the site who connects, whatever the reader claims to be", () =>
  listening(door().site, async (origin) => {
    const answer = await fetch(origin, { headers: { "X-Peer-Address": "198.51.100.9" } });
    expect(await answer.text()).toBe("site 127.0.0.1");
  }));

test("refuses a body that is too large before it comes, and takes an article of the same size", () =>
  listening(door().site, async (origin) => {
    const body = "x".repeat(70_000);
    const refused = await fetch(`${origin}/api/trpc/a`, { method: "POST", body });
    expect(refused.status).toBe(413);
    expect(await refused.text()).toContain("at most 64 kB");
    expect(await (await fetch(`${origin}/api/articles`, { method: "POST", body })).text()).toBe("writer");
    const promised = await raw(origin, "POST /api/articles HTTP/1.1\r\nHost: x\r\nContent-Length: 99000000\r\n\r\n");
    expect(promised).toMatch(/^HTTP\/1.1 413 /);
  }));

test("refuses a body that does not say its length", () =>
  listening(door().site, async (origin) => {
    const answer = await raw(origin, "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n");
    expect(answer).toMatch(/^HTTP\/1.1 411 [\s\S]*send Content-Length/);
  }));

test("notes each answer without what was asked and by whom", async () => {
  const { site, lines } = door();
  await listening(site, async (origin) => (await fetch(`${origin}/search?q=private+thought`)).text());
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ method: "GET", path: "/search", status: 200, msg: "answered" });
  expect(lines.join("")).not.toMatch(/private|127\.0\.0\.1/);
});

function raw(origin: string, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect({ host: "127.0.0.1", port: Number(new URL(origin).port) }, () => socket.write(request));
    socket.on("data", (part: Buffer) => parts.push(part));
    socket.on("error", reject).on("close", () => resolve(Buffer.concat(parts).toString()));
  });
}
