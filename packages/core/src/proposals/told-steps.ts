import type { ProposalType } from "../codebook";
import { type Found, hasRole, ofRoles, type RoleSet, roleSet } from "../found";
import type { ReadSentence } from "../mentions/find-mentions";
import type { FoundDate } from "../mentions/found-date";
import { hostsOf, isWithAdversary } from "./hosts-of";
import { publicationDate } from "./news-date";
import { signatoriesOf } from "./signatories-of";
import type { Dated, Step } from "./step";
import type { Texts } from "./texts";

const FORCES = roleSet("frame:force", "frame:named");
const PARLIAMENTS = roleSet("step:parliament");

/** Told by rows of the pack, the most telling first; who takes a position is told by stances. */
const TYPES: readonly ProposalType[] = ["agreement", "refusal", "petition", "meeting", "proposal", "announcement"];
const STEP: Readonly<Record<ProposalType, RoleSet>> = {
  agreement: roleSet("step:agreement"),
  refusal: roleSet("step:refusal"),
  petition: roleSet("step:petition"),
  meeting: roleSet("step:meeting"),
  proposal: roleSet("step:proposal"),
  announcement: roleSet("step:announcement"),
};
const STEPS = roleSet(...Object.values(STEP).flatMap(({ roles }) => roles));
const WEIGHTS: Readonly<Record<ProposalType, number>> = {
  agreement: 4,
  refusal: 4,
  petition: 3,
  meeting: 2.5,
  proposal: 2.5,
  announcement: 2,
};
/** How many sentences away the troops may be named that a step is about. An announcement may be of anything: it names them itself. */
const REACH: Readonly<Partial<Record<ProposalType, number>>> = {
  agreement: 2,
  petition: 2,
  meeting: 3,
  refusal: 1,
  proposal: 1,
};
/** The first sentences tell the news. */
const LEAD = 3;

/** Meetings, agreements, votes, proposals and petitions that the pack's rows tell, with a date and who made them. */
export function toldSteps(texts: Texts): Step[] {
  const steps: Step[] = [];
  for (const one of texts.read) {
    if (!hasRole(one.found, STEPS) || texts.reading.sentences[one.index]?.masked) continue;
    const step = stepIn(texts, one);
    if (step) steps.push(step);
  }
  return steps;
}

function stepIn(texts: Texts, one: ReadSentence): Step | null {
  for (const type of TYPES) {
    const row = rowOf(one, type);
    const step = row ? stepOf(texts, one, type, row) : null;
    if (step) return step;
  }
  return null;
}

/** A refusal is told by its position, but for that of a parliament; an announcement stands with its day and its force. */
function rowOf({ found }: ReadSentence, type: ProposalType): Found | undefined {
  if (type === "refusal" && !hasRole(found, PARLIAMENTS)) return undefined;
  return ofRoles(found, STEP[type])[0];
}

function stepOf(texts: Texts, one: ReadSentence, type: ProposalType, row: Found): Step | null {
  const { reading, read } = texts;
  if (!isAbout(read, one.index, REACH[type] ?? 0)) return null;
  const meets = type === "meeting";
  if (meets && isWithAdversary(one)) return null;
  const dated = dateOf(texts, one, row, type);
  const proposers = meets ? hostsOf(texts, one, row) : signatoriesOf(reading, one, type, row);
  if (!dated || (proposers.length === 0 && type !== "petition")) return null;
  const weight = WEIGHTS[type] + (dated.dated === "in the sentence" ? 1 : 0);
  return { type, proposers, ...dated, sentence: one.index, weight, cue: row.row.id };
}

function isAbout(read: readonly ReadSentence[], index: number, reach: number): boolean {
  const last = Math.min(index + reach, read.length - 1);
  for (let at = Math.max(0, index - reach); at <= last; at++) {
    if (hasRole((read[at] as ReadSentence).found, FORCES)) return true;
  }
  return false;
}

/** Only what is told by such a step can be dated from the sentences around it. */
const FROM_AROUND: readonly ProposalType[] = ["meeting", "agreement", "refusal"];

/** The day in the sentence; that of the sentence before or behind, or of the news; without a day of publication that date. */
function dateOf({ reading, dates }: Texts, one: ReadSentence, row: Found, type: ProposalType): Dated | null {
  const own = (dates[one.index] ?? []).filter((date) => fits(date, type));
  const nearest = own.sort((a, b) => Math.abs(a.from - row.from) - Math.abs(b.from - row.from))[0];
  if (nearest) return { date: nearest.date, precision: nearest.precision, dated: "in the sentence" };
  const around = [dates[one.index - 1], dates[one.index + 1], ...dates.slice(0, LEAD)].flatMap((list) => list ?? []);
  const near = around.find((date) => fits(date, type) && !date.ahead && date.precision === "day");
  if (near && FROM_AROUND.includes(type))
    return { date: near.date, precision: near.precision, dated: "in the context" };
  return reading.document.source.publishedPrecision === "day" ? null : publicationDate(reading);
}

/** Only a meeting is told before it takes place, on its day. */
function fits({ ahead, bound, precision }: FoundDate, type: ProposalType): boolean {
  if (bound || precision === "year") return false;
  return !ahead || (type === "meeting" && precision === "day");
}
