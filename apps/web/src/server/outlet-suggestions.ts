import "server-only";
import { type Database, outletNames } from "@standpoint/db";

const KEPT_MS = 60_000;
const held = globalThis as { standpointOutlets?: { readonly until: number; readonly names: Promise<string[]> } };

/** @returns outlets that a filter may be set to; at most a minute old, since the question looks at every article */
export async function outletSuggestions(db: Database): Promise<string[]> {
  const now = Date.now();
  if (!held.standpointOutlets || held.standpointOutlets.until < now) {
    const names = outletNames(db);
    held.standpointOutlets = { until: now + KEPT_MS, names };
    names.catch(() => {
      delete held.standpointOutlets;
    });
  }
  return held.standpointOutlets.names;
}
