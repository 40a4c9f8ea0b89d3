import type { ProposalType } from "../codebook";
import { type Found, ofRole } from "../found";
import type { TimeRole } from "../languages/time-rows";
import type { ReadSentence } from "../mentions/find-mentions";
import type { FoundDate } from "../mentions/found-date";
import type { Reading } from "../reading";
import { proposersOf } from "./proposers-of";
import { type Dated, newsOf } from "./stated-steps";
import type { Step } from "./step";

/** Told by rows of the pack; positions are told by claims, and so `announcement` and `refusal` need no row of their own. */
const TYPES: readonly ProposalType[] = ["agreement", "petition", "meeting", "proposal"];
const WEIGHTS: Readonly<Partial<Record<ProposalType, number>>> = { agreement: 4, petition: 3, meeting: 3, proposal: 2 };
/** How many sentences away the troops may be named that a step is about. A proposal may be of anything: it names them itself. */
const REACH: Readonly<Partial<Record<ProposalType, number>>> = { agreement: 2, petition: 2, meeting: 3, proposal: 0 };

/** Meetings, agreements, proposals and petitions that the pack's rows tell, with a date and somebody who made them. */
export function toldSteps(
  reading: Reading,
  read: readonly ReadSentence[],
  dates: readonly (readonly FoundDate[])[],
): Step[] {
  return read.flatMap((one) => {
    if (reading.sentences[one.index]?.masked) return [];
    const told = TYPES.map((type) => ofRole(one.found, `step:${type}` as TimeRole)[0]);
    const at = told.findIndex((row) => row !== undefined);
    const type = TYPES[at];
    const row = told[at];
    if (!row || !type || !isAbout(read, one.index, REACH[type] ?? 0)) return [];
    const own = dateOf(dates[one.index] ?? [], row);
    const near = own ?? (type === "meeting" || type === "agreement" ? dateNear(dates, one.index) : null);
    const date = near ?? (reading.document.source.publishedPrecision === "day" ? null : newsOf(reading));
    const proposers = proposersOf(one, type, row.from);
    if (!date || (proposers.length === 0 && type !== "petition")) return [];
    return [
      {
        type,
        proposers,
        date: date.date,
        precision: date.precision,
        sentence: one.index,
        weight: WEIGHTS[type] ?? 1,
        cue: row.row.id,
        dated: own ? "in the sentence" : near ? "in the context" : (date as Dated).dated,
      },
    ];
  });
}

const LEAD = 3;

function isAbout(read: readonly ReadSentence[], index: number, reach: number): boolean {
  const near = read.slice(Math.max(0, index - reach), index + reach + 1);
  return near.some(({ found }) => ofRole(found, "frame:force", "frame:named").length > 0);
}

/** The day told by the sentence before or behind, else by the first sentences, which tell the news. */
function dateNear(dates: readonly (readonly FoundDate[])[], index: number): FoundDate | null {
  const near = [dates[index - 1], dates[index + 1], ...dates.slice(0, LEAD)].flatMap((list) => list ?? []);
  return near.find(({ ahead, precision }) => !ahead && precision === "day") ?? null;
}

function dateOf(dates: readonly FoundDate[], row: Found): FoundDate | null {
  const days = dates.filter((date) => date.precision !== "year");
  return [...days].sort((a, b) => Math.abs(a.from - row.from) - Math.abs(b.from - row.from))[0] ?? null;
}
