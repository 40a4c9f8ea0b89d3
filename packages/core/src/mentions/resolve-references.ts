import { type Found, ofRole } from "../found";
import type { Sentence } from "../sentences/sentence";
import type { Mention } from "./mention";

/** Whom the text is speaking of: what pronouns and bare quotations stand for. */
export type Focus = {
  /** The last person or government that was a subject. */
  readonly speaker: Mention | null;
  readonly man: Mention | null;
  readonly woman: Mention | null;
  /** The last country that was spoken of, for "the prime minister". */
  readonly country: Mention | null;
  readonly paragraph: number;
};

export const NO_FOCUS: Focus = { speaker: null, man: null, woman: null, country: null, paragraph: -1 };

/** Sieve seven: a pronoun stands for the last one it agrees with. Only where nobody fitting stands before it in the sentence. */
export function resolveReferences(
  sentence: Sentence,
  found: readonly Found[],
  mentions: readonly Mention[],
  focus: Focus,
): Mention[] {
  const all = [...mentions];
  for (const one of ofRole(found, "pronoun:he", "pronoun:she", "pronoun:they", "pronoun:we")) {
    if (all.some((m) => one.from < m.to && m.from < one.to)) continue;
    const before = mentions.filter(
      (m) => m.to <= one.from && m.place !== "attribute" && m.place !== "troops" && fits(one, m),
    );
    const said = one.row.role === "pronoun:we" ? speakerOf(found, mentions) : undefined;
    const whom = said ?? before.findLast((m) => m.place === "free") ?? carried(one, focus) ?? before.at(-1);
    if (!whom) continue;
    all.push({
      ...whom,
      from: one.from,
      to: one.to,
      sort: "pronoun",
      place: "free",
      sieve: `pronoun for ${whom.sieve}`,
    });
  }
  return all.filter((one) => one.from >= sentence.from).sort((a, b) => a.from - b.from);
}

/** "We" in a quotation is who says it, before or behind: `"We will go," said X`. */
function speakerOf(found: readonly Found[], mentions: readonly Mention[]): Mention | undefined {
  const reports = ofRole(found, "speaker:reporting", "speaker:source");
  return mentions.find(
    (m) => m.place === "free" && reports.some((r) => Math.min(Math.abs(r.from - m.to), Math.abs(m.from - r.to)) <= 1),
  );
}

function fits(pronoun: Found, one: Mention): boolean {
  const personal = pronoun.row.role === "pronoun:he" || pronoun.row.role === "pronoun:she";
  if (personal && (one.sort === "name" || one.sort === "capital" || one.sort === "group")) return false;
  if (pronoun.row.role === "pronoun:he" && one.gender === "f") return false;
  return !(pronoun.row.role === "pronoun:she" && one.gender === "m");
}

function carried(pronoun: Found, focus: Focus): Mention | null {
  if (pronoun.row.role === "pronoun:he") return focus.man ?? focus.speaker;
  if (pronoun.row.role === "pronoun:she") return focus.woman ?? focus.speaker;
  return focus.speaker;
}

/** The first free mention of a sentence is whom the next one speaks of; a reported speaker goes before it. */
export function nextFocus(
  sentence: Sentence,
  found: readonly Found[],
  mentions: readonly Mention[],
  focus: Focus,
): Focus {
  const reports = ofRole(found, "speaker:reporting", "speaker:source");
  const free = mentions.filter((one) => one.place === "free" && (one.holders.length > 0 || one.sort === "outsider"));
  const speaks = free.find(
    (one) =>
      one.sort !== "name" && reports.some((r) => Math.min(Math.abs(r.from - one.to), Math.abs(one.from - r.to)) <= 1),
  );
  const speaker = speaks ?? free[0] ?? focus.speaker;
  const person = mentions.filter((one) => one.sort === "official" || one.sort === "role" || one.sort === "pronoun");
  return {
    speaker,
    man: whoActs(person, "f") ?? focus.man,
    woman: whoActs(person, "m") ?? focus.woman,
    country: mentions.findLast((one) => one.holders.length === 1 && one.place !== "oblique") ?? focus.country,
    paragraph: sentence.paragraph,
  };
}

/** The last person who acts in the sentence, else the last that it names, but for those of the other gender. */
function whoActs(persons: readonly Mention[], other: "m" | "f"): Mention | undefined {
  const fitting = persons.filter((one) => one.gender !== other);
  return fitting.findLast((one) => one.place === "free") ?? fitting.at(-1);
}
