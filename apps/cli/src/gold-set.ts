import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type GoldArticle, readGold } from "@standpoint/core/score";
import { CommandFailure } from "./command-failure";
import { reasonOf } from "./reason-of";

export type GoldSet = { readonly gold: GoldArticle[]; readonly files: ReadonlyMap<string, string> };

/**
 * Reads the gold of a folder: NAME.json beside NAME.md or NAME.txt, in sorted order.
 * @param split only the names that split.json lists under this key; the other files are not opened
 * @throws CommandFailure where the folder or the split is not there, or a gold file breaks the codebook's form
 */
export async function readGoldSet(folder: string, split: string | undefined): Promise<GoldSet> {
  const names = await readdir(folder).catch((error) => fail(`${folder}: ${reasonOf(error)}`));
  const wanted = split === undefined ? null : await readSplit(folder, split);
  const stems = names
    .filter((name) => name.endsWith(".json") && name !== "split.json")
    .map((name) => name.slice(0, -".json".length))
    .filter((name) => wanted === null || wanted.has(name))
    .sort();
  if (stems.length === 0) fail(`${folder}: no gold files${split === undefined ? "" : ` in the ${split} part`}`);
  const gold = await Promise.all(stems.map((name) => readOne(folder, name)));
  const files = new Map(
    stems.flatMap((name) => {
      const article = [`${name}.md`, `${name}.txt`].find((file) => names.includes(file));
      return article ? [[name, join(folder, article)] as const] : [];
    }),
  );
  return { gold, files };
}

async function readOne(folder: string, name: string): Promise<GoldArticle> {
  const file = join(folder, `${name}.json`);
  try {
    return readGold(name, JSON.parse(await readFile(file, "utf8")));
  } catch (error) {
    return fail(`${file}: ${reasonOf(error)}`);
  }
}

async function readSplit(folder: string, part: string): Promise<Set<string>> {
  const file = join(folder, "split.json");
  const text = await readFile(file, "utf8").catch((error) => fail(`${file}: ${reasonOf(error)}`));
  const parts = JSON.parse(text) as Record<string, string[]>;
  const names = Object.hasOwn(parts, part) ? parts[part] : undefined;
  return new Set(names ?? fail(`${file}: no part "${part}"; there are ${Object.keys(parts).join(", ")}`));
}

function fail(message: string): never {
  throw new CommandFailure(message);
}
