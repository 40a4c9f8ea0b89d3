import { countryName } from "@standpoint/charts/country-names";
import { dayInWords } from "@standpoint/charts/day";
import { OFFICE_WORDS, STANCE_LABELS, STANCE_WORDS } from "@standpoint/charts/words";
import { isSender, STANCES } from "@standpoint/core/codebook";
import type { Position } from "@standpoint/db";
import type { Asked } from "./asked";
import type { Block, Part } from "./briefing";
import { sourceParts } from "./sources";

/** Quotes of a report about all countries: with more it would be no briefing. */
const MOST_QUOTES = 12;

/** The host is no sender, and organisations are no countries: both are counted apart. */
const apart = ({ holder }: Position) => !isSender(holder);

const named = ({ holder, contested }: Position) => countryName(holder) + (contested ? " (contested)" : "");

const byLetter = (a: string, b: string) => (a < b ? -1 : 1);

/** @returns who stands where, a line a stance; of named countries also those of whom nothing is known */
export function standingBlocks(positions: readonly Position[], { countries }: Asked): Block[] {
  const lines = STANCES.flatMap((stance): Part[][] => {
    const of = positions.filter((position) => position.stance === stance && !apart(position));
    return of.length === 0
      ? []
      : [
          [
            { text: `${STANCE_LABELS[stance]} (${of.length}): `, strong: true },
            { text: of.map(named).sort(byLetter).join(", ") },
          ],
        ];
  });
  const beside = positions.filter(apart).map((one) => `${named(one)} ${STANCE_WORDS[one.stance]}`);
  if (beside.length > 0) lines.push([{ text: "Counted apart: ", strong: true }, { text: `${beside.join("; ")}.` }]);
  const unknown = countries.filter((code) => !positions.some(({ holder }) => holder === code));
  if (unknown.length > 0)
    lines.push([
      { text: "Nothing is known of: ", strong: true },
      { text: unknown.map((code) => countryName(code)).join(", ") },
    ]);
  return lines.length > 0 ? [{ kind: "list", items: lines }] : [plain("No position is known for this day.")];
}

/** @returns the words that decide positions, the latest to move first */
export function quoteBlocks(positions: readonly Position[], { countries, origin }: Asked): Block[] {
  const all = [...positions].sort((a, b) => (a.since < b.since ? 1 : a.since > b.since ? -1 : 0));
  const shown = countries.length > 0 ? all : all.slice(0, MOST_QUOTES);
  if (shown.length === 0) return [];
  const quotes = shown.map((position) => quoteBlock(position, origin));
  const left = all.length - shown.length;
  const more =
    left > 0 ? [plain(`These are the latest to move; the words of ${left} more stand at `, `${origin}/countries`)] : [];
  return [{ kind: "heading", text: "In their words" }, ...quotes, ...more];
}

function quoteBlock({ holder, stance, since, claim }: Position, origin: string): Block {
  const office = claim.office ? ` (${OFFICE_WORDS[claim.office]})` : "";
  const speaker = claim.actors.length > 0 ? `${claim.actors.join(", ")}${office}; ` : "";
  return {
    kind: "quote",
    text: claim.quote,
    language: claim.language,
    parts: [
      { text: `${countryName(holder)} ${STANCE_WORDS[stance]}`, strong: true },
      { text: `, since ${dayInWords(since)}. ${speaker}` },
      ...sourceParts(claim, origin),
    ],
  };
}

/** @returns a paragraph, ending with a link where there is one */
export function plain(text: string, href?: string): Block {
  return { kind: "paragraph", parts: href ? [{ text }, { text: href, href }] : [{ text }] };
}
