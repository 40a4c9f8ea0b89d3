import { markOf, markSet } from "./marks";
import type { UnitMention } from "./units";

/** What a mention is to the judge: its part in the sentence, with the marks that come of it. */
export function unitMention(mention: Omit<UnitMention, "asOwn" | "asOther">): UnitMention {
  const { holders, sort, place, voice, person, office, excepted } = mention;
  const other = voice === "government" ? "other" : "outsider";
  const known = { holders, sort, place, voice, person, office, excepted };
  return { ...known, asOwn: marksAs("own", known), asOther: marksAs(other, known) };
}

const sets = new Map<string, number>();

function marksAs(who: string, mention: Omit<UnitMention, "asOwn" | "asOther">): number {
  const { sort, place, voice, person, office, holders, excepted } = mention;
  const key = `${who} ${sort} ${place} ${voice} ${person} ${office} ${holders.length > 1} ${excepted}`;
  let set = sets.get(key);
  if (set === undefined) {
    set = markSet(namesAs(who, mention).map(markOf));
    sets.set(key, set);
  }
  return set;
}

function namesAs(who: string, mention: Omit<UnitMention, "asOwn" | "asOther">): string[] {
  const marks = [who, `${who}:${mention.sort}`, `${who}:${mention.place}`, `${who}:${mention.voice}`];
  if (mention.person) marks.push(`${who}:person`);
  if (mention.office) marks.push(`${who}:${mention.office}`);
  if (mention.holders.length > 1) marks.push(`${who}:many`);
  if (mention.excepted) marks.push(`${who}:excepted`);
  return marks;
}
