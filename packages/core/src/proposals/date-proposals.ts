import type { Claim } from "../claims/claim";
import type { ForceSize, Proposal, StanceReading } from "../codebook";
import { quote } from "../document/quote";
import { findDates } from "../mentions/find-dates";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Reading } from "../reading";
import type { Sentence } from "../sentences/sentence";
import { mergeSteps } from "./merge-steps";
import { statedSteps } from "./stated-steps";
import type { Step } from "./step";
import { summarise } from "./summarise";
import { toldSteps } from "./told-steps";

/** The dated steps that an article tells: positions stated on a day, and meetings, votes and signatures. */
export function dateProposals(
  reading: Reading,
  read: readonly ReadSentence[],
  stances: readonly StanceReading[],
  claims: readonly Claim[],
  sizes: readonly ForceSize[],
): Proposal[] {
  const dates = read.map(({ index, found }) => findDates(reading, found, reading.sentences[index] as Sentence));
  const texts = { reading, read, dates, dated: read.filter(({ index }) => dates[index]?.length) };
  const steps = [...statedSteps(texts, stances, claims, sizes), ...toldSteps(texts)];
  return mergeSteps(steps).map((step) => proposalOf(reading, step));
}

function proposalOf(reading: Reading, step: Step): Proposal {
  const sentence = reading.sentences[step.sentence] as Reading["sentences"][number];
  const { start, end } = reading.tokens;
  const { type, proposers, date, precision } = step;
  return {
    date,
    precision,
    type,
    proposers,
    summary: summarise(type, proposers),
    evidence: quote(reading.document, start[sentence.from] as number, end[sentence.to - 1] as number),
    trace: [{ mention: proposers.join(", "), cue: step.cue, modifiers: [step.dated], frame: "target" }],
  };
}
