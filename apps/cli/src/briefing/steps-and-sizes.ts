import { countryName } from "@standpoint/charts/country-names";
import { dayInWords } from "@standpoint/charts/day";
import { forceRange } from "@standpoint/charts/force-range";
import { FORCE_KIND_WORDS, PROPOSAL_WORDS } from "@standpoint/charts/words";
import type { ForceSizeRow, ProposalRow } from "@standpoint/db";
import { inQuotes } from "@standpoint/ui/marks/in-quotes";
import type { Asked } from "./asked";
import type { Block, Part } from "./briefing";
import { sourceParts } from "./sources";
import { plain } from "./standing";

/** Lines under a chart that are told one by one. */
const MOST_TOLD = 12;
/** Steps that are told where the time asked for has none. */
const LATEST = 5;

/** @returns the steps since a day in words, or the latest ones before it, the newest first */
export function stepBlocks(rows: readonly ProposalRow[], { since, on, origin }: Asked): Block[] {
  const told = rows.filter(({ day }) => day <= on).sort((a, b) => (a.day < b.day ? 1 : -1));
  const fresh = told.filter(({ day }) => day >= since).slice(0, MOST_TOLD);
  if (told.length === 0) return [plain("No step is known.")];
  const intro = fresh.length > 0 ? `Since ${dayInWords(since)}:` : `None since ${dayInWords(since)}; the latest:`;
  const items = (fresh.length > 0 ? fresh : told.slice(0, LATEST)).map((step): Part[] => [
    { text: `${dayInWords(step.date)}, ${PROPOSAL_WORDS[step.type]}: `, strong: true },
    { text: `${step.summary.replace(/\.?$/, ".")} ` },
    ...(step.sources[0] ? sourceParts(step.sources[0], origin) : []),
  ]);
  return [plain(intro), { kind: "list", items }];
}

/** @returns the sizes in words, the newest first */
export function sizeBlocks(rows: readonly ForceSizeRow[], { origin }: Asked): Block[] {
  if (rows.length === 0) return [plain("No number of foreign troops is known.")];
  const newest = [...rows].sort((a, b) => (a.date < b.date ? 1 : -1));
  const items = newest.slice(0, MOST_TOLD).map((row): Part[] => {
    const own = row.kind === "contribution" && row.country;
    const whose = own ? `the part of ${countryName(own)}` : FORCE_KIND_WORDS[row.kind];
    const by = row.by ? `, named by ${countryName(row.by)}` : "";
    return [
      { text: forceRange(row), strong: true },
      { text: ` (${whose}${by}): ${inQuotes(row.quote)} ` },
      ...sourceParts(row, origin),
    ];
  });
  const left = rows.length - items.length;
  const more = left > 0 ? [plain(`${left} more stand at `, `${origin}/force-sizes`)] : [];
  return [{ kind: "list", items }, ...more];
}
