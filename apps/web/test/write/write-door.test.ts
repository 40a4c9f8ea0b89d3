import { openLog } from "@standpoint/log";
import { describe, expect, test } from "vitest";
import { readPosted } from "../../src/write/read-posted";
import type { PostedEnd } from "../../src/write/store-posted";
import { answerWriter, type WriteDoor } from "../../src/write/write-door";
import { listening } from "../server/listening";

const TOKEN = "kestrel-42-over-the-door";
const log = openLog({ name: "test", level: "silent" });

/** A door behind which articles are read but not stored, and the request sent to it. */
function send(init: RequestInit, given: Partial<WriteDoor> = {}, search = ""): Promise<Response> {
  const store: WriteDoor["store"] = async (posted) => {
    const { id } = await readPosted(posted);
    return { file: posted.file, outcome: "new", id } satisfies PostedEnd;
  };
  const door: WriteDoor = { token: TOKEN, store, limit: async () => null, log, ...given };
  return listening(
    (request, response) => void answerWriter(request, response, door),
    async (origin) => {
      const answer = await fetch(`${origin}/api/articles${search}`, init);
      return new Response(await answer.text(), answer);
    },
  );
}

const article = (more: RequestInit = {}): RequestInit => ({
  method: "POST",
  body: "---\nid: macron\nlanguage: en\n---\nMacron said France is ready.\n",
  headers: { Authorization: `Bearer ${TOKEN}`, "Content-Type": "text/markdown" },
  ...more,
});

describe("without a token set", () => {
  test.each(["GET", "POST", "DELETE"])("there is no such address for %s", async (method) => {
    const answer = await send(article({ method, ...(method === "GET" && { body: null }) }), { token: undefined });
    expect(answer.status).toBe(404);
  });
});

describe("with a token set", () => {
  test("an article goes in, and its end comes back as ingest tells it", async () => {
    const answer = await send(article(), {}, "?file=macron.md");
    expect(answer.status).toBe(201);
    expect(answer.headers.get("location")).toBe("/articles/macron");
    expect(await answer.json()).toEqual({ file: "macron.md", outcome: "new", id: "macron" });
  });

  test.each([
    undefined,
    "",
    "Bearer",
    "Bearer wrong",
    `Bearer ${TOKEN}x`,
    `Basic ${TOKEN}`,
    `Bearer ${TOKEN.slice(1)}`,
  ])("%s opens nothing", async (authorization) => {
    let stored = false;
    const store: WriteDoor["store"] = async ({ file }) => {
      stored = true;
      return { file, outcome: "new" };
    };
    const headers = { "Content-Type": "text/markdown", ...(authorization !== undefined && { authorization }) };
    const answer = await send(article({ headers }), { store });
    expect(answer.status).toBe(401);
    expect(stored).toBe(false);
  });

  test("every end has its status", async () => {
    const ends = { new: 201, duplicate: 201, updated: 200, unchanged: 200, rejected: 422, withdrawn: 410 } as const;
    for (const [outcome, status] of Object.entries(ends)) {
      const store: WriteDoor["store"] = async ({ file }) => ({ file, outcome: outcome as keyof typeof ends });
      expect((await send(article(), { store })).status).toBe(status);
    }
  });

  test("another form, another method, too many and no database are said in words", async () => {
    const image = { Authorization: `Bearer ${TOKEN}`, "Content-Type": "image/png" };
    expect((await send(article({ headers: image }))).status).toBe(415);
    expect((await send({ method: "PUT" })).status).toBe(405);
    const many = await send(article(), { limit: async () => 17 });
    expect([many.status, many.headers.get("retry-after")]).toEqual([429, "17"]);
    const down = await send(article(), { store: () => Promise.reject(new Error("connect ECONNREFUSED secret-host")) });
    expect(down.status).toBe(503);
    expect(await down.text()).not.toMatch(/secret-host|ECONN/);
  });
});

describe("a body", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const read = (type: string, text: string) => readPosted({ file: "x", type, bytes: bytes(text), options: {} });

  test("is read as what it is sent as", async () => {
    expect((await read("text/markdown; charset=utf-8", "---\nid: a\n---\nWords.")).id).toBe("a");
    expect((await read("application/jsonl", '{"id":"b","text":"Words."}\n')).id).toBe("b");
    const page = `<html><body><article>${"<p>The ministers said what they had come to say.</p>".repeat(8)}</article></body></html>`;
    expect((await read("text/html", page)).text).toContain("The ministers");
  });

  test("of two articles, of no JSON and of no text is refused with its reason", async () => {
    await expect(read("application/jsonl", '{"text":"a"}\n{"text":"b"}')).rejects.toThrow("one a request");
    await expect(read("application/json", "nothing")).rejects.toThrow("not a line of JSON");
    await expect(read("text/markdown", "---\nid: a\n---\n")).rejects.toThrow();
  });
});
