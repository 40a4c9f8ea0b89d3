import { type Extraction, lastDayOf, precisionOf, type Span, type Trace } from "@standpoint/core/codebook";
import { claimIds } from "./identity";
import { sentenceContext } from "./sentence-context";

/** One reading's claims as rows, the columns named as in the database. */
export type ClaimRows = {
  readonly stanceClaims: readonly object[];
  readonly forceSizes: readonly object[];
  readonly proposals: readonly object[];
};

/** @returns the three columns in which a date is stored. */
export function dateColumns(date: string | null) {
  const precision = precisionOf(date);
  if (date === null || precision === null) return { date: null, date_precision: null, day: null };
  return { date, date_precision: precision, day: lastDayOf(date) };
}

/**
 * @param sentences of the text, in order; they make each claim's context
 * @throws RangeError when a quote does not stand in the text where it says it does
 */
export function claimRows(
  version: string,
  text: string,
  extraction: Extraction,
  sentences: readonly Span[],
): ClaimRows {
  const id = claimIds(version, extraction.extractor);
  const context = sentenceContext(text, sentences);
  const base = (kind: string, { evidence, trace }: { evidence: Span & { quote: string }; trace: Trace }) => {
    const { start, end, quote } = evidence;
    if (text.slice(start, end) !== quote) throw new RangeError(`the quote at ${start} to ${end} is not in the text`);
    const place = { article_version_id: version, extractor: extraction.extractor };
    return { id: id(kind, evidence), ...place, start, end, quote, ...context(evidence), trace };
  };
  return {
    stanceClaims: extraction.stances.map((stance) => ({
      ...base(`stance/${stance.country}`, stance),
      holder: stance.country,
      stance: stance.stance,
      confidence: stance.confidence,
      actors: stance.actors,
      office: stance.office,
      conditions: stance.conditions,
      contribution: stance.contribution,
      ...dateColumns(stance.date ?? extraction.published),
    })),
    forceSizes: extraction.forceSizes.map((size) => ({
      ...base(`force_size/${size.kind}/${size.country ?? ""}/${size.min ?? ""}-${size.max ?? ""}`, size),
      min: size.min,
      max: size.max,
      unit: size.unit,
      kind: size.kind,
      country: size.country,
      by: size.by,
      published_day: dateColumns(extraction.published).day,
    })),
    proposals: extraction.proposals.map((proposal) => ({
      ...base(`proposal/${proposal.type}`, proposal),
      ...dateColumns(proposal.date),
      type: proposal.type,
      proposers: [...proposal.proposers].sort(),
      summary: proposal.summary,
    })),
  };
}
