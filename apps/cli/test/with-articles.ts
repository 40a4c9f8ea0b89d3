import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder with these files for the time of the work. */
export async function withArticles<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "standpoint-cli-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** An English article with front matter. */
export const MACRON = `---
id: macron
title: France ready
language: en
outlet: The Test Post
published: 2025-03-27
rights: full
---
French President Emmanuel Macron said France is ready to send troops to Ukraine.
`;
