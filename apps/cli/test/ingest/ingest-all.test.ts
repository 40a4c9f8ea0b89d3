import type { Source } from "@standpoint/core";
import { describe, expect, it } from "vitest";
import { CommandFailure } from "../../src/command-failure";
import type { ArticleEnd } from "../../src/ingest/article-end";
import { type IngestAll, ingestAll } from "../../src/ingest/ingest-all";
import { readIngestOptions } from "../../src/ingest/ingest-options";
import type { ArticleInput } from "../../src/inputs/article-input";

const source = (id: string, more: Partial<Source> = {}): Source => ({
  file: id,
  id,
  title: null,
  outlet: null,
  url: null,
  language: "en",
  published: null,
  publishedPrecision: null,
  modified: null,
  rights: "quote",
  text: "Text.",
  ...more,
});

async function* inputs(sources: readonly (Source | Error)[], read: string[] = []): AsyncGenerator<ArticleInput> {
  for (const [i, one] of sources.entries()) {
    const file = `${i}`;
    read.push(file);
    yield { file, weight: 1, load: async () => (one instanceof Error ? Promise.reject(one) : one) };
  }
}

/** Runs it with a store that takes a while, longer for the earlier ones. */
async function run(sources: readonly (Source | Error)[], given = {}, more: Partial<IngestAll> = {}) {
  const ends: ArticleEnd[] = [];
  const stored: string[] = [];
  await ingestAll({
    inputs: inputs(sources),
    options: readIngestOptions(given),
    signal: new AbortController().signal,
    tell: (end) => void ends.push(end),
    async store(file, { id }) {
      await new Promise((resolve) => setTimeout(resolve, 20 - Number(file)));
      stored.push(file);
      return { file, id, outcome: "new" };
    },
    ...more,
  });
  return { ends, stored };
}

describe("bringing articles in", () => {
  it("tells of a bad one and goes on", async () => {
    const { ends } = await run([source("a"), new Error("is broken"), source("b")]);
    expect(ends.filter(({ outcome }) => outcome === "new")).toHaveLength(2);
    expect(ends).toContainEqual({ file: "1", outcome: "rejected", reason: "is broken" });
  });

  it("stores versions of one article in the order of the input, however long each takes", async () => {
    const { stored } = await run(["a", "a", "a", "b"].map((id) => source(id)));
    expect(stored.filter((file) => file !== "3")).toEqual(["0", "1", "2"]);
    expect(stored[0]).not.toBe("2");
  });

  it("takes only what is asked for, and a partial date counts from its last day", async () => {
    const dates = ["2024-12-31", "2025", "2025-05", "2025-04-30", null, "2025-06-01"];
    const sources = dates.map((published, i) => source(`${i}`, { published }));
    const taken = ({ ends }: { ends: ArticleEnd[] }) =>
      ends.flatMap(({ file, outcome }) => (outcome === "left out" ? [] : [file])).sort();
    expect(taken(await run(sources, { since: "2025-05-12" }))).toEqual(["1", "2", "5"]);
    expect(taken(await run(sources, { since: "2025" }))).toEqual(["1", "2", "3", "5"]);
    expect(taken(await run(sources, { limit: "2", since: "2025" }))).toEqual(["1", "2"]);
    const languages = [
      source("a", { language: "nl" }),
      source("b"),
      source("c", { language: null, text: "De ministers zeiden gisteren dat zij niet zouden gaan." }),
    ];
    expect(taken(await run(languages, { language: "nl,de" }))).toEqual(["0", "2"]);
  });

  it("stops reading when it is told to, and brings what is under way to its end", async () => {
    const stop = new AbortController();
    const read: string[] = [];
    const { ends } = await run(
      [],
      {},
      {
        inputs: inputs(
          Array.from({ length: 100 }, (_, i) => source(`${i}`)),
          read,
        ),
        signal: stop.signal,
        store: async (file, { id }) => {
          stop.abort();
          await new Promise((resolve) => setTimeout(resolve, 5));
          return { file, id, outcome: "new" };
        },
      },
    );
    expect(read.length).toBeLessThan(10);
    expect(ends.length).toBeGreaterThan(0);
  });

  it("ends when the database stays away, after what was under way", async () => {
    const read: string[] = [];
    const failing = run(
      [],
      {},
      {
        inputs: inputs(
          Array.from({ length: 100 }, (_, i) => source(`${i}`)),
          read,
        ),
        store: () => Promise.reject(new CommandFailure("gone")),
      },
    );
    await expect(failing).rejects.toThrow("gone");
    expect(read.length).toBeLessThan(10);
  });
});

describe("its options", () => {
  it.each([
    [{ since: "spring" }, /--since is a date/],
    [{ published: "27 March" }, /--published is a date/],
    [{ language: "Dutch" }, /--language is codes/],
    [{ limit: "0" }, /--limit is a whole number/],
    [{ jobs: "many" }, /--jobs is a whole number/],
    [{ every: "0" }, /--every is a whole number/],
    [{ follow: true, dryRun: true }, /do not go together/],
  ])("%j are refused", (given, says) => {
    expect(() => readIngestOptions(given)).toThrow(says);
  });
});
