import { type ForceSize, HOST } from "../codebook";
import { quote } from "../document/quote";
import type { ReadSentence } from "../mentions/find-mentions";
import { findQuantities } from "../mentions/find-quantities";
import type { Quantity } from "../mentions/quantity";
import type { Reading } from "../reading";
import type { Sentence } from "../sentences/sentence";
import { aboutTheForce } from "./about-the-force";
import { articleCounts } from "./article-counts";
import { citedFor, isAsking, sourceOf } from "./cited-for";
import { type Counted, countedBy } from "./counted";
import { mergeSizes } from "./merge-sizes";
import { isNeverAForce } from "./never-a-force";
import { type Owner, ownerOf } from "./owner";
import { isPlanned } from "./planned";
import { readKind } from "./read-kind";

/** Numbers below this, without a noun of their own, are hardly ever troops. */
const LEAST_BARE = 1000;
/** No force under discussion was ever near this; armies and populations are. */
const MOST = 500_000;

/** A text of so few sentences may speak of the force without naming it: a headline, a caption. */
const FRAGMENT = 5;
/** No sentence is longer, in words; lists and broken pages are. */
const LONGEST = 600;

/** The numbers of foreign troops that an article names for Ukraine, each once, in the order of the text. */
export function measureForces(reading: Reading, read: readonly ReadSentence[]): ForceSize[] {
  const first = firstNamed(reading, read);
  const sizes = read.flatMap((one) => {
    const sentence = reading.sentences[one.index];
    if (!sentence || sentence.masked || one.index < first || sentence.to - sentence.from > LONGEST) return [];
    const quantities = [...findQuantities(reading, sentence, one.found), ...articleCounts(reading, one.found)];
    return quantities.flatMap((quantity) => sizeOf(reading, read, one, sentence, quantity) ?? []);
  });
  return mergeSizes(sizes);
}

/** The sentence from which on the host or the force has been named; a fragment need not name them. */
function firstNamed(reading: Reading, read: readonly ReadSentence[]): number {
  if (reading.sentences.length <= FRAGMENT) return 0;
  const first = read.findIndex(({ found }) =>
    found.some(({ row }) => row.role === "frame:named" || row.name?.holder === HOST),
  );
  return first < 0 ? read.length : first;
}

function sizeOf(
  reading: Reading,
  read: readonly ReadSentence[],
  one: ReadSentence,
  sentence: Sentence,
  quantity: Quantity,
): ForceSize | null {
  const counted = countedBy(reading, one, sentence, quantity);
  if (!counted || isOutOfScale(quantity, counted)) return null;
  if (isNeverAForce(reading, read, one, sentence, quantity, counted)) return null;
  if (!aboutTheForce(read, one, quantity, counted)) return null;
  const cited = citedFor(read, one);
  const asked = isAsking(cited, quantity.max === null);
  if (!asked && !isPlanned(reading, read, one, quantity)) return null;
  const owner: Owner = ownerOf(reading, one, quantity, counted);
  if (owner.excluded) return null;
  const kind = readKind(one, quantity, owner, asked);
  const { start, end } = reading.tokens;
  const from = Math.min(quantity.from, counted.from);
  const to = Math.max(quantity.to, counted.to);
  return {
    min: quantity.min,
    max: quantity.max,
    unit: counted.unit,
    kind,
    country: kind === "force" ? null : (owner.country ?? (kind === "contribution" ? owner.subject : null)),
    by: sourceOf(cited, kind, owner),
    evidence: quote(reading.document, start[from] as number, end[to - 1] as number),
    trace: [{ mention: owner.country ?? "nobody", cue: counted.row, modifiers: [kind], frame: counted.how }],
  };
}

function isOutOfScale(quantity: Quantity, counted: Counted): boolean {
  const value = quantity.max ?? quantity.min ?? 0;
  if (value > MOST) return true;
  if (counted.how === "bare") return value < LEAST_BARE || quantity.yearLike;
  return counted.unit === "troops" && value < 10;
}
