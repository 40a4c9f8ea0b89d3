import { type ForceKind, HOST, type Holder } from "../codebook";
import { type Found, ofRoles, roleSet } from "../found";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Mention } from "../mentions/mention";
import type { Owner } from "./owner";

const REPORTS = roleSet("speaker:reporting", "speaker:source");

/** Words between a speech verb and who speaks. */
const NEAR = 4;
/** Sentences before in which the speaker may have been named. */
const LOOK_BACK = 2;

/** Who gives a number: a government, or somebody who is none (an expert, a newspaper), or nobody named. */
export type Cited = { readonly by: Holder | null; readonly named: boolean };

/** Who says the number: beside a speech verb; without one whoever the sentence or the one before it is about. */
export function citedFor(read: readonly ReadSentence[], one: ReadSentence): Cited {
  const speakers = one.mentions.filter((mention) => mention.place !== "attribute" && mention.place !== "troops");
  for (const verb of ofRoles(one.found, REPORTS)) {
    const source = verb.row.role === "speaker:source";
    const speaker = nearestTo(verb, source ? speakers : speakers.filter(({ place }) => place === "free"));
    if (speaker) return { by: holderOf(speaker), named: true };
  }
  const person = speakers.find((mention) => mention.place === "free" && isPerson(mention));
  return { by: holderOf(person ?? lastPerson(read, one)), named: false };
}

function nearestTo(verb: Found, speakers: readonly Mention[]): Mention | null {
  const distance = (mention: Mention) => (mention.to <= verb.from ? verb.from - mention.to : mention.from - verb.to);
  const near = speakers.filter((mention) => distance(mention) <= NEAR);
  return near.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Who was spoken of: a person carried over, or the last one of the sentences before. */
function lastPerson(read: readonly ReadSentence[], one: ReadSentence): Mention | null {
  if (one.carried && isPerson(one.carried)) return one.carried;
  const before = read.slice(Math.max(0, one.index - LOOK_BACK), one.index).flatMap(({ mentions }) => mentions);
  return before.findLast((mention) => isPerson(mention) && mention.place === "free") ?? null;
}

/** Countries do not say numbers by standing in a sentence; people do. */
function isPerson(mention: Mention): boolean {
  return mention.person !== null || mention.office !== null;
}

/** What the source counts for: one that only the context gives is cited for a need or an own part, not for a whole. */
export function sourceOf(cited: Cited, kind: ForceKind, owner: Owner): Holder | null {
  if (cited.named || kind === "needed") return cited.by;
  return kind === "contribution" ? owner.subject : null;
}

/** The host does not plan or offer foreign troops: the number that it says itself, or a lowest one, is what it asks for. */
export function isAsking(cited: Cited, open: boolean): boolean {
  return cited.by === HOST && (cited.named || open);
}

function holderOf(mention: Mention | null): Holder | null {
  const speaksForOne = mention?.voice === "government" && mention.holders.length === 1;
  return speaksForOne ? (mention.holders[0] ?? null) : null;
}
