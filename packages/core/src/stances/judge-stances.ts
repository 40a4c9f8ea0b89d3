import type { Claim } from "../claims/claim";
import type { Holder, Office, StanceReading } from "../codebook";
import { OFFICES } from "../codebook";
import { quote } from "../document/quote";
import type { Reading } from "../reading";

/** A later claim of nearly the same weight wins. */
const LATER_WINS_WITHIN = 0.6;
/** Below it a claim is a guess that costs more than it brings. */
const LEAST_WEIGHT = 1;

/** One stance a holder: the weightiest claim, of near equals the later one. */
export function judgeStances(reading: Reading, claims: readonly Claim[]): StanceReading[] {
  const byHolder = new Map<Holder, Claim[]>();
  for (const claim of claims) byHolder.set(claim.holder, [...(byHolder.get(claim.holder) ?? []), claim]);
  return [...byHolder].flatMap(([holder, own]) => {
    const best = bestOf(own);
    return best.weight < LEAST_WEIGHT ? [] : [stanceOf(reading, holder, best, own)];
  });
}

function bestOf(claims: readonly Claim[]): Claim {
  const top = Math.max(...claims.map((claim) => claim.weight + standing(claim)));
  return claims.findLast((claim) => claim.weight + standing(claim) >= top - LATER_WINS_WITHIN) as Claim;
}

/** The head of government's word before a minister's. */
function standing(claim: Claim): number {
  return claim.mention.office === "head" ? 0.3 : 0;
}

function stanceOf(reading: Reading, holder: Holder, best: Claim, all: readonly Claim[]): StanceReading {
  const agreeing = all.filter((claim) => claim.stance === best.stance && !claim.historical);
  const persons = [...new Set([best, ...agreeing].flatMap((claim) => claim.mention.person ?? []))];
  const offices = agreeing.flatMap((claim) => claim.mention.office ?? []);
  const sentence = reading.sentences[best.sentence] as Reading["sentences"][number];
  const { tokens } = reading;
  return {
    country: holder,
    stance: best.stance,
    confidence: Math.round(Math.min(0.99, Math.max(0.05, best.weight / 5)) * 100) / 100,
    actors: persons,
    office: OFFICES.find((office: Office) => offices.includes(office)) ?? null,
    conditions: [...new Set(agreeing.flatMap((claim) => claim.conditions))],
    contribution: [...new Set(agreeing.flatMap((claim) => claim.contribution))],
    date: null,
    evidence: quote(reading.document, tokens.start[sentence.from] as number, tokens.end[sentence.to - 1] as number),
    trace: [best, ...agreeing.filter((claim) => claim !== best)].map((claim) => ({
      mention: `${claim.mention.sieve}: ${holder}${claim.mention.person ? ` (${claim.mention.person})` : ""}`,
      cue: claim.cue,
      modifiers: claim.modifiers,
      frame: claim.frame,
    })),
  };
}
