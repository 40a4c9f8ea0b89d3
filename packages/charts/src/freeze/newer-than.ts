import { type Holder, STANCES } from "@standpoint/core/codebook";
import { english } from "@standpoint/words/english";
import type { Words } from "@standpoint/words/words";
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
export function newerThan(before: Table, now: Table, words: Words = english): string[] {
  const [old, fresh] = [byKey(before), byKey(now)];
  const stance = before.columns.indexOf("stance");
  const keys = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  const [named, nameless] = [keys.filter(isHolder), keys.filter((key) => !isHolder(key))];
  const said = [
    ...named.flatMap((key) => wordsOf(key, old.get(key), fresh.get(key), stance, words)),
    ...counted(
      nameless.map((key) => changeOf(old.get(key), fresh.get(key))),
      words,
    ),
  ];
  return said.length <= MOST_NAMED + 1
    ? said
    : [...said.slice(0, MOST_NAMED), words.say("newerRows.more", { count: said.length - MOST_NAMED })];
}

type RowChange = "cameIn" | "went" | "changed" | null;

function changeOf(old: Rows | undefined, fresh: Rows | undefined): RowChange {
  if (JSON.stringify(old) === JSON.stringify(fresh)) return null;
  return !old ? "cameIn" : !fresh ? "went" : "changed";
}

function counted(changes: readonly RowChange[], { say }: Words): string[] {
  return (["cameIn", "went", "changed"] as const).flatMap((how) => {
    const count = changes.filter((one) => one === how).length;
    return count === 0 ? [] : [say(`newerRows.${how}`, { count })];
  });
}

function wordsOf(
  key: Holder,
  old: Rows | undefined,
  fresh: Rows | undefined,
  stance: number,
  { say, language }: Words,
): string[] {
  const change = changeOf(old, fresh);
  if (change === null) return [];
  const name = countryName(key, language);
  if (stance < 0) return [say(`newerRow.${change}`, { name })];
  const stanceIn = (rows: Rows | undefined) => {
    const coded = STANCES.find((each) => each === rows?.at(-1)?.[stance]);
    return say(`stance.${coded ?? "no_data"}`);
  };
  const [from, to] = [stanceIn(old), stanceIn(fresh)];
  if (from === to) return [say("newerRow.sameStance", { name, stance: to })];
  return [say("drawn.named", { name, what: `${from} → ${to}` })];
}
