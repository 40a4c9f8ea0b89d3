import type { Holder } from "@standpoint/core/codebook";
import type { Cell } from "../chart";
import { countryName, isHolder } from "../country-names";
import type { Opened } from "../open";

/** Changes that are named one by one; the rest is counted. */
const MOST_NAMED = 5;

type Rows = readonly (readonly Cell[])[];
type Table = Pick<Opened, "columns" | "table">;

function byKey({ table }: Table): Map<string, (readonly Cell[])[]> {
  const rows = new Map<string, (readonly Cell[])[]>();
  for (const row of table()) rows.set(String(row[0]), [...(rows.get(String(row[0])) ?? []), row]);
  return rows;
}

/**
 * What has changed from one state of a chart to another, a few words a change; empty where the tables are the same.
 * Rows go by their first column, the last of several counts. Stances are told as "France: open → supports", rows that have
 * no name for a reader are counted.
 */
export function newerThan(before: Table, now: Table): string[] {
  const [old, fresh] = [byKey(before), byKey(now)];
  const stance = before.columns.indexOf("stance");
  const keys = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  const [named, nameless] = [keys.filter(isHolder), keys.filter((key) => !isHolder(key))];
  const said = [
    ...named.flatMap((key) => wordsOf(key, old.get(key), fresh.get(key), stance)),
    ...counted(nameless.map((key) => changeOf(old.get(key), fresh.get(key)))),
  ];
  return said.length <= MOST_NAMED + 1
    ? said
    : [...said.slice(0, MOST_NAMED), `${said.length - MOST_NAMED} more changes`];
}

type RowChange = "came in" | "went" | "changed" | null;

function changeOf(old: Rows | undefined, fresh: Rows | undefined): RowChange {
  if (JSON.stringify(old) === JSON.stringify(fresh)) return null;
  return !old ? "came in" : !fresh ? "went" : "changed";
}

function counted(changes: readonly RowChange[]): string[] {
  return (["came in", "went", "changed"] as const).flatMap((how) => {
    const count = changes.filter((one) => one === how).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? "row" : "rows"} ${how}`];
  });
}

function wordsOf(key: Holder, old: Rows | undefined, fresh: Rows | undefined, stance: number): string[] {
  const change = changeOf(old, fresh);
  if (change === null) return [];
  const name = countryName(key);
  if (stance < 0) return [`${name}: ${change}`];
  const [from, to] = [old?.at(-1)?.[stance] ?? "no data", fresh?.at(-1)?.[stance] ?? "no data"];
  return from === to ? [`${name}: ${to}, on newer words`] : [`${name}: ${from} → ${to}`];
}
