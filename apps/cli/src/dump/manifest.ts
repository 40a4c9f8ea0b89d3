import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DumpRefused } from "@standpoint/db/dump";
import type { HashedFile } from "./hashed-file";
import { sha256Of } from "./hashed-file";

/** What manifest.json of an export says. It is written last: where it is missing, the export was not finished. */
export type Manifest = {
  readonly format: "standpoint-export";
  /** Counted up when the form changes so that older programs cannot read it. */
  readonly version: 1;
  readonly rights: string;
  /** Names of the database's migrations: which form the tables have. */
  readonly migrations: readonly string[];
  readonly schema: HashedFile;
  readonly tables: readonly {
    readonly name: string;
    readonly rows: number;
    readonly columns: readonly string[];
    readonly jsonl: HashedFile;
    readonly csv: HashedFile;
  }[];
};

export const MANIFEST = "manifest.json";

export const RIGHTS =
  "Data CC BY 4.0. Texts and titles of articles belong to their outlets: where rights are not 'full', they may not be published.";

/**
 * Reads what an export says of itself and compares every file with its hash.
 * @throws DumpRefused saying what is missing, damaged or too new
 */
export async function checkedManifest(folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  for (const { file, sha256 } of [manifest.schema, ...manifest.tables.flatMap(({ jsonl, csv }) => [jsonl, csv])]) {
    const found = await sha256Of(join(folder, file)).catch(() => null);
    if (found === null) throw new DumpRefused(`${file} is missing or may not be read`);
    if (found !== sha256) throw new DumpRefused(`${file} is damaged: its hash is not the one of the manifest`);
  }
  return manifest;
}

async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST), "utf8").catch(() => null);
  if (text === null) throw new DumpRefused(`no export, or one that was not finished: ${MANIFEST} is missing`);
  let manifest: Partial<Manifest> & { version?: number };
  try {
    manifest = JSON.parse(text);
  } catch {
    throw new DumpRefused(`${MANIFEST} is damaged: it is no JSON`);
  }
  if (manifest?.format !== "standpoint-export") throw new DumpRefused(`${MANIFEST} is not that of an export`);
  if (manifest.version !== 1)
    throw new DumpRefused(`a newer version of this program wrote it (form ${manifest.version})`);
  if (!manifest.schema || !manifest.tables || !manifest.migrations) throw new DumpRefused(`${MANIFEST} is damaged`);
  const names = [manifest.schema, ...manifest.tables.flatMap(({ jsonl, csv }) => [jsonl, csv])].map(({ file }) => file);
  const stray = names.find((name) => !/^[a-z_]+\.(json|jsonl|csv)$/.test(name));
  if (stray !== undefined) throw new DumpRefused(`${MANIFEST} is damaged: it names the file ${stray}`);
  return manifest as Manifest;
}
