import { accessSync, constants, existsSync } from "node:fs";
import { EXTRACTOR_VERSION, SUPPORTED_LANGUAGES } from "@standpoint/core";
import { closeDatabase, coverage, migrate, openDatabase } from "@standpoint/db";
import { withDatabase } from "@standpoint/db/server";
import { findBrowser } from "../find-browser";
import { print } from "../output";
import { reasonOf } from "../reason-of";
import { readSettings } from "../settings";

/** A line of the report; `fine: false` is what makes the command fail. */
type Finding = { readonly name: string; readonly says: string; readonly fine: boolean };

/** `doctor`: what runs here. Exit 1 when the data folder or the database cannot be used. */
export async function runDoctor(): Promise<number> {
  const { dataDir, databaseUrl } = readSettings();
  const findings: Finding[] = [
    { name: "Node", says: `${process.version} on ${process.platform} ${process.arch}`, fine: true },
    { name: "Extractor", says: `${EXTRACTOR_VERSION}, reads ${SUPPORTED_LANGUAGES.join(", ")}`, fine: true },
    dataFolder(dataDir),
    await database(dataDir, databaseUrl),
    { name: "Browser", says: findBrowser() ?? "none (only npm test needs one: chromium)", fine: true },
  ];
  for (const { name, says, fine } of findings) await print(`${fine ? "ok " : "NO "} ${name.padEnd(12)} ${says}`);
  return findings.every(({ fine }) => fine) ? 0 : 1;
}

function dataFolder(dataDir: string): Finding {
  const name = "Data folder";
  if (!existsSync(dataDir)) return { name, says: `${dataDir} (not made yet)`, fine: true };
  try {
    accessSync(dataDir, constants.R_OK | constants.W_OK);
    return { name, says: dataDir, fine: true };
  } catch (error) {
    return { name, says: `${dataDir}: ${reasonOf(error)}`, fine: false };
  }
}

async function database(dataDir: string, databaseUrl: string | undefined): Promise<Finding> {
  const kind = databaseUrl ? "the server of DATABASE_URL" : "embedded";
  try {
    const { articles } = await withDatabase(dataDir, databaseUrl, async (url) => {
      await migrate(url);
      const db = await openDatabase(url);
      return coverage(db).finally(() => closeDatabase(db));
    });
    return { name: "Database", says: `${kind}, reachable, ${articles} articles`, fine: true };
  } catch (error) {
    return { name: "Database", says: `${kind}: ${reasonOf(error)}`, fine: false };
  }
}
