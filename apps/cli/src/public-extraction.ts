import type { Evidence, Extraction, ForceSize, Proposal, StanceReading, Trace } from "@standpoint/core";

export type PublicOptions = { readonly explain?: boolean; readonly text?: string; readonly minConfidence?: number };

/**
 * An extraction in the public form of docs/extract-jsonl.md: these keys in this order, whatever else the machine knows.
 * @param file the path as it was given
 */
export function publicExtraction(file: string, extraction: Extraction, options: PublicOptions = {}) {
  const { explain = false, text, minConfidence = 0 } = options;
  const { id, language, published, publishedPrecision, title, unsupported, dateConflict } = extraction;
  const because = ({ trace }: { trace: Trace }) => (explain ? { trace: trace.map(publicTrace) } : {});
  return {
    file,
    id,
    language,
    ...(unsupported ? { unsupported } : {}),
    published,
    publishedPrecision,
    ...(dateConflict ? { dateConflict } : {}),
    title,
    stances: extraction.stances
      .filter(({ confidence }) => confidence >= minConfidence)
      .map((stance) => ({ ...publicStance(stance), ...because(stance) })),
    forceSizes: extraction.forceSizes.map((size) => ({ ...publicForceSize(size), ...because(size) })),
    proposals: extraction.proposals.map((step) => ({ ...publicProposal(step), ...because(step) })),
    ...(text === undefined ? {} : { text }),
  };
}

function publicStance(reading: StanceReading) {
  const { country, stance, confidence, actors, conditions, contribution, date, evidence } = reading;
  return { country, stance, confidence, actors, conditions, contribution, date, evidence: publicEvidence(evidence) };
}

function publicForceSize({ min, max, unit, kind, country, by, evidence }: ForceSize) {
  return { min, max, unit, kind, country, by, evidence: publicEvidence(evidence) };
}

function publicProposal({ date, precision, type, proposers, summary, evidence }: Proposal) {
  return { date, precision, type, proposers, summary, evidence: publicEvidence(evidence) };
}

const publicEvidence = ({ quote, start, end }: Evidence) => ({ quote, start, end });

const publicTrace = ({ mention, cue, modifiers, frame }: Trace[number]) => ({ mention, cue, modifiers, frame });
