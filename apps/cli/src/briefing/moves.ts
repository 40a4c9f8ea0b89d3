import { countryName } from "@standpoint/charts/country-names";
import { dayInWords } from "@standpoint/charts/day";
import { STANCE_LABELS } from "@standpoint/charts/words";
import { type Change, changes, type Database } from "@standpoint/db";
import type { Asked } from "./asked";
import type { Block, Part } from "./briefing";
import { sourceParts } from "./sources";
import { plain } from "./standing";

/** Changes that are told one by one; the rest is counted. */
const MOST_TOLD = 30;
/** As many as a person could look through; a page of the database's answer. */
const MOST_ASKED = 1000;

/** @returns what changed on the map from one day to the other, the newest first */
export async function moveBlocks(db: Database, asked: Asked): Promise<Block[]> {
  const { on, known, since, countries, origin } = asked;
  const { changes: moved } = await changes(db, { on, known }, { holders: countries, since, limit: MOST_ASKED });
  const heading = { kind: "heading", text: `What changed since ${dayInWords(since)}` } as const;
  if (moved.length === 0) return [heading, plain("No position changed.")];
  const items = moved.slice(0, MOST_TOLD).map((change) => lineOf(change, origin));
  const left = moved.length - items.length;
  const more = left > 0 ? [plain(`${left} more changes stand at `, `${origin}/changes`)] : [];
  return [heading, { kind: "list", items }, ...more];
}

function lineOf({ holder, day, before, stance, contested, claim }: Change, origin: string): Part[] {
  const from = before ? STANCE_LABELS[before].toLowerCase() : "no data";
  const move = `${from} → ${STANCE_LABELS[stance].toLowerCase()}${contested ? ", contested" : ""}`;
  return [
    { text: `${dayInWords(day)}, ${countryName(holder)}: `, strong: true },
    { text: `${move}; ` },
    ...sourceParts(claim, origin),
  ];
}
