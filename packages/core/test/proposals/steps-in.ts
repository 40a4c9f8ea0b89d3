import { makeClaims } from "../../src/claims/make-claims";
import { HOST, type StanceReading } from "../../src/codebook";
import { quote } from "../../src/document/quote";
import { readDocument } from "../../src/document/read-document";
import { measureForces } from "../../src/force-sizes/measure-forces";
import { languageOf } from "../../src/languages";
import type { Language } from "../../src/languages/language";
import { findMentions } from "../../src/mentions/find-mentions";
import { dateProposals } from "../../src/proposals/date-proposals";
import { type Reading, readArticle } from "../../src/reading";
import { readSource } from "../../src/source/read-source";

/** A claim that weighs less says too little for a stance. */
const FIRM = 0;
/** Of claims that differ by less the later holds. */
const NEAR = 0.1;

/**
 * Steps as `date type proposers`; 2025-03-27, the day of publication unless another is given, was a Thursday. Each holder's
 * stance is that of its weightiest claim: what a step is must not hang on weights that are learned anew.
 */
export function stepsIn(language: string, text: string, published = "2025-03-27"): string[] {
  const file = `---\nlanguage: ${language}\npublished: ${published}\n---\n${text}`;
  const source = readSource("x.md", new TextEncoder().encode(file));
  const reading = readArticle(readDocument(source, language), languageOf(language) as Language);
  const sentences = findMentions(reading);
  const claims = makeClaims(reading, sentences);
  const firm = claims.filter(
    ({ holder, frame, weight, mention }) =>
      frame !== "loose" && weight >= FIRM && (holder !== HOST || mention.place === "free"),
  );
  const stances = [...new Set(firm.map(({ holder }) => holder))].map((holder) => {
    const own = firm.filter((claim) => claim.holder === holder);
    return asReading(
      reading,
      own.reduce((best, one) => (one.weight > best.weight - NEAR ? one : best)),
    );
  });
  const proposals = dateProposals(reading, sentences, stances, claims, measureForces(reading, sentences));
  return proposals.map(({ date, type, proposers }) => `${date} ${type} ${[...proposers].sort().join("+")}`);
}

function asReading(reading: Reading, claim: ReturnType<typeof makeClaims>[number]): StanceReading {
  const { from, to } = reading.sentences[claim.sentence] as Reading["sentences"][number];
  const { start, end } = reading.tokens;
  return {
    country: claim.holder,
    stance: claim.stance,
    confidence: 0.8,
    actors: [],
    office: claim.mention.office,
    conditions: [],
    contribution: [],
    date: null,
    evidence: quote(reading.document, start[from] as number, end[to - 1] as number),
    trace: [],
  };
}
