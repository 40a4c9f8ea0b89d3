import "server-only";
import { createHash } from "node:crypto";
import { codebookJson, DATA_FORMS, DATA_SETS } from "@standpoint/charts/data-sets";
import { type Database, dataState } from "@standpoint/db";

type Sums = { readonly state: string; readonly text: Promise<string> };

/** Kept until the data change; several who ask at once wait for the same. */
const held = globalThis as { standpointDataSums?: Sums | undefined };

/** @returns the SHA-256 of every file under /data, in the form that `sha256sum -c` reads */
export async function dataSums(db: Database): Promise<string> {
  const state = await dataState(db);
  if (held.standpointDataSums?.state !== state) held.standpointDataSums = { state, text: sumUp(db) };
  const { text } = held.standpointDataSums;
  text.catch(() => {
    if (held.standpointDataSums?.text === text) held.standpointDataSums = undefined;
  });
  return text;
}

async function sumUp(db: Database): Promise<string> {
  const lines = [`${createHash("sha256").update(codebookJson()).digest("hex")}  codebook.json\n`];
  for (const [name, set] of DATA_SETS) {
    for (const [extension, { write }] of DATA_FORMS) {
      const hash = createHash("sha256");
      for await (const piece of write(set, db)) hash.update(piece);
      lines.push(`${hash.digest("hex")}  ${name}.${extension}\n`);
    }
  }
  return lines.join("");
}
