import { markOf, markSet } from "./marks";
import type { UnitMention } from "./units";

/** What a mention is to the judge: its part in the sentence, with the marks that come of it. */
export function unitMention(mention: Omit<UnitMention, "asOwn" | "asOther">): UnitMention {
  const { holders, sort, place, voice, person, office, excepted } = mention;
  const other = voice === "government" ? "other" : "outsider";
  const known = { holders, sort, place, voice, person, office, excepted };
  return { ...known, asOwn: marksAs("own", known), asOther: marksAs(other, known) };
}

function marksAs(who: string, mention: Omit<UnitMention, "asOwn" | "asOther">): number {
  const marks = [who, `${who}:${mention.sort}`, `${who}:${mention.place}`, `${who}:${mention.voice}`];
  if (mention.person) marks.push(`${who}:person`);
  if (mention.office) marks.push(`${who}:${mention.office}`);
  if (mention.holders.length > 1) marks.push(`${who}:many`);
  if (mention.excepted) marks.push(`${who}:excepted`);
  return markSet(marks.map(markOf));
}
