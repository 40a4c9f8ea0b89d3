import type { Claim } from "../claims/claim";
import { type ForceSize, HOST, type Holder, isOrganisation, type ProposalType, type Stance } from "../codebook";
import { ofRole } from "../found";
import type { ReadSentence } from "../mentions/find-mentions";
import type { FoundDate } from "../mentions/found-date";
import type { Reading } from "../reading";
import type { Step } from "./step";

/** What stating a position is as a step. Being undecided is none. */
const TYPES: Readonly<Partial<Record<Stance, ProposalType>>> = {
  supports: "announcement",
  open: "announcement",
  declines: "refusal",
  opposes: "refusal",
};
const LEAST_WEIGHT = 1.5;
/** The first sentences tell the news: who speaks in them spoke on the day that they tell, or on that of publication. */
const LEAD = 3;
/** How many sentences from its claim a speaker's dated word may stand. */
const REACH = 6;

/** Somebody states something in a sentence, dated or not. */
type Statement = {
  readonly holder: Holder;
  readonly type: ProposalType;
  readonly sentence: number;
  readonly at: number;
  readonly weight: number;
  readonly cue: string;
  /** A person or office is named as stating it. */
  readonly personal: boolean;
};

/** Positions and numbers that a government states on a day which the text tells, or as the news of the day. */
export function statedSteps(
  reading: Reading,
  read: readonly ReadSentence[],
  dates: readonly (readonly FoundDate[])[],
  claims: readonly Claim[],
  sizes: readonly ForceSize[],
): Step[] {
  const statements = [...claims.flatMap(fromClaim), ...sizes.flatMap((size) => fromSize(reading, size))];
  return statements.flatMap((statement) => {
    const date = isOrganisation(statement.holder) ? null : dateOf(reading, read, dates, statement);
    if (!date) return [];
    const { holder, type, sentence, cue } = statement;
    const weight = statement.weight + (date.dated === "in the sentence" ? 1 : 0);
    return [{ type, proposers: [holder], ...date, sentence, weight, cue }];
  });
}

function fromClaim(claim: Claim): Statement[] {
  const type = TYPES[claim.stance];
  if (!type || claim.weight < LEAST_WEIGHT || claim.frame === "loose") return [];
  const { holder, sentence, at, weight, cue } = claim;
  const personal = claim.mention.person !== null || claim.mention.office !== null;
  return [
    {
      holder,
      type: holder === HOST && type === "announcement" ? "proposal" : type,
      sentence,
      at,
      weight,
      cue,
      personal,
    },
  ];
}

function fromSize(reading: Reading, size: ForceSize): Statement[] {
  if (size.by === null || size.kind !== "needed") return [];
  const { map } = reading.document;
  const start = map ? map.indexOf(size.evidence.start) : size.evidence.start;
  const at = reading.tokens.start.findIndex((offset) => offset >= start);
  const sentence = reading.sentences.find(({ from, to }) => from <= at && at < to);
  const cue = size.trace[0]?.cue ?? "";
  return sentence
    ? [{ holder: size.by, type: "proposal", sentence: sentence.index, at, weight: 3, cue, personal: true }]
    : [];
}

export type Dated = Pick<Step, "date" | "precision" | "dated">;

/** The nearest past date of the sentence; else that of the nearest sentence in which the holder speaks. */
function dateOf(
  reading: Reading,
  read: readonly ReadSentence[],
  dates: readonly (readonly FoundDate[])[],
  statement: Statement,
): Dated | null {
  const own = nearest(dates[statement.sentence] ?? [], statement.at);
  if (own) return { date: own.date, precision: own.precision, dated: "in the sentence" };
  const spoken = spokenNear(read, dates, statement);
  if (spoken) return { date: spoken.date, precision: spoken.precision, dated: "in the context" };
  return statement.personal && statement.sentence < LEAD ? newsDate(reading, dates) : null;
}

function newsDate(reading: Reading, dates: readonly (readonly FoundDate[])[]): Dated | null {
  const told = dates
    .slice(0, LEAD)
    .flatMap((list) => list.filter(({ ahead, precision }) => !ahead && precision === "day"))[0];
  if (told) return { date: told.date, precision: "day", dated: "in the context" };
  return newsOf(reading);
}

/** The news of an article is of the day, month or year it came out in; without one it is a step of unknown date. */
export function newsOf(reading: Reading): Dated {
  const { published: date, publishedPrecision: precision } = reading.document.source;
  return date && precision
    ? { date, precision, dated: "by publication" }
    : { date: null, precision: null, dated: "undated" };
}

/** "Lavrov said on Tuesday": the same holder with a speech verb and a day, a few sentences before or behind. */
function spokenNear(
  read: readonly ReadSentence[],
  dates: readonly (readonly FoundDate[])[],
  { holder, sentence }: Statement,
): FoundDate | null {
  for (let distance = 1; distance <= REACH; distance++) {
    for (const index of [sentence - distance, sentence + distance]) {
      const one = read[index];
      if (!one || ofRole(one.found, "speaker:reporting").length === 0) continue;
      const speaker = one.mentions.find((mention) => mention.place === "free" && mention.holders.includes(holder));
      const date = speaker ? nearest(dates[index] ?? [], speaker.from) : null;
      if (date?.precision === "day") return date;
    }
  }
  return null;
}

function nearest(dates: readonly FoundDate[], at: number): FoundDate | null {
  const past = dates.filter((date) => !date.ahead && date.precision !== "year");
  return past.sort((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at))[0] ?? null;
}
