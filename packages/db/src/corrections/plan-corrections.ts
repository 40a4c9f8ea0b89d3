import type { Span } from "@standpoint/core/codebook";

/** One extractor's reading of one version. */
export type Reading = { readonly version: string; readonly extractor: string; readonly text: string };

/** A claim as the machine read it. */
export type ReadClaim = Span & {
  readonly id: string;
  readonly version: string;
  readonly extractor: string;
  /** What is claimed about whom, as in claim ids. */
  readonly about: string;
};

/** A correction that holds. Its span points into the text of its version. */
export type HoldingCorrection = Span & {
  readonly number: number;
  readonly version: string;
  readonly about: string;
  readonly quote: string;
  readonly rejected: boolean;
};

export type Step =
  | { readonly step: "change" | "reject"; readonly claim: ReadClaim; readonly correction: HoldingCorrection }
  | {
      /** No claim of the reading is the one corrected: the person's stands alone. */
      readonly step: "add";
      readonly reading: Reading;
      readonly span: Span;
      readonly correction: HoldingCorrection;
    };

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** A stance may be put in place of nothing; there is no word for another force size or step. */
export function isOfStance(about: string): boolean {
  return about.startsWith("stance/");
}

/**
 * What the corrections of one article change in what was read in it. A correction is of the claim about the same that
 * overlaps its quote, in every version whose text still has that quote. Of two about the same place the later holds.
 */
export function planCorrections(
  readings: readonly Reading[],
  claims: readonly ReadClaim[],
  corrections: readonly HoldingCorrection[],
): Step[] {
  const latestFirst = [...corrections].sort((a, b) => b.number - a.number);
  return readings.flatMap((reading) => {
    const here = claims.filter(
      ({ version, extractor }) => version === reading.version && extractor === reading.extractor,
    );
    return planReading(reading, here, latestFirst);
  });
}

function planReading(reading: Reading, claims: readonly ReadClaim[], latestFirst: readonly HoldingCorrection[]) {
  const steps: Step[] = [];
  const settled: { about: string; span: Span }[] = [];
  for (const correction of latestFirst) {
    const { about } = correction;
    const span = placeIn(reading, correction);
    if (!span || settled.some((one) => one.about === about && overlap(one.span, span))) continue;
    const near = claims.filter((claim) => claim.about === about && overlap(claim, span));
    const claim = near.find((one) => same(one, span)) ?? near[0];
    settled.push({ about, span }, ...(claim ? [{ about, span: claim }] : []));
    if (claim) steps.push({ step: correction.rejected ? "reject" : "change", claim, correction });
    else if (!correction.rejected && isOfStance(about)) steps.push({ step: "add", reading, span, correction });
  }
  return steps;
}

/** @returns where the quote stands in the reading's text, the nearest place to the old one; null where it does not. */
function placeIn(
  { version, text }: Reading,
  { version: corrected, start, end, quote }: HoldingCorrection,
): Span | null {
  if (version === corrected) return { start, end };
  const [before, after] = [text.lastIndexOf(quote, start), text.indexOf(quote, start)];
  if (before < 0 && after < 0) return null;
  const nearest = before < 0 || (after >= 0 && after - start < start - before) ? after : before;
  return { start: nearest, end: nearest + quote.length };
}
