import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { isArticleFile } from "@standpoint/core";

/** A file found behind an input, or what was wrong on the way to it. */
export type ListedFile = {
  readonly file: string;
  readonly bytes: number;
  /** Whether it was named itself, and not found in a folder. */
  readonly named: boolean;
  readonly problem?: unknown;
};

/** The files behind a path: folders are gone through in sorted order, and files that are no article passed over. */
export async function listFiles(path: string): Promise<ListedFile[]> {
  const found: ListedFile[] = [];
  await walk(path, true, [], found);
  return found;
}

async function walk(path: string, named: boolean, above: readonly string[], found: ListedFile[]): Promise<void> {
  try {
    const kind = await stat(path);
    if (!kind.isDirectory()) {
      if (isArticleFile(path)) found.push({ file: path, bytes: kind.size, named, ...strange(kind.isFile()) });
      return;
    }
    const real = await realpath(path);
    // A link to a folder above would be gone down for ever.
    if (above.includes(real)) throw new Error("is a link to a folder that holds it");
    const names = (await readdir(path)).filter((name) => !name.startsWith(".")).sort();
    for (const name of names) await walk(join(path, name), false, [...above, real], found);
  } catch (problem) {
    found.push({ file: path, bytes: 0, named, problem });
  }
}

/** A pipe or a device may never end. */
function strange(isFile: boolean): { problem?: Error } {
  return isFile ? {} : { problem: new Error("is no file") };
}
