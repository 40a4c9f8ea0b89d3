import { EXTRACTOR_VERSION, SUPPORTED_LANGUAGES } from "@standpoint/core";
import { dataFolder } from "../doctor/data-folder";
import { database } from "../doctor/database";
import type { Finding } from "../doctor/finding";
import { fonts } from "../doctor/fonts";
import { port } from "../doctor/port";
import { settingsOfSite } from "../doctor/settings-of-site";
import { testsNeeds } from "../doctor/tests-needs";
import { print } from "../output";
import { readSettings } from "../settings";

/** `doctor`: what runs here, what is wrong with it, and what to do about that. Changes nothing; exit 1 where anything is. */
export async function runDoctor(_: string[], { json = false }: { json?: boolean } = {}): Promise<number> {
  const settings = readSettings();
  const { dataDir, databaseUrl } = settings;
  const findings: Finding[] = [
    { name: "Node", says: `${process.version} on ${process.platform} ${process.arch}` },
    { name: "Extractor", says: `${EXTRACTOR_VERSION}, reads ${SUPPORTED_LANGUAGES.join(", ")}` },
    dataFolder(dataDir),
    await database(dataDir, databaseUrl),
    await port(settings.port),
    await fonts(),
    ...settingsOfSite(settings),
    ...testsNeeds(),
  ];
  const fine = findings.every(({ todo }) => todo === undefined);
  if (json) await print(JSON.stringify({ fine, findings }));
  else for (const finding of findings) await print(inWords(finding));
  return fine ? 0 : 1;
}

function inWords({ name, says, todo }: Finding): string {
  const line = `${todo === undefined ? "ok " : "NO "} ${name.padEnd(12)} ${says}`;
  return todo === undefined ? line : `${line}\n   ${"".padEnd(12)} → ${todo}`;
}
