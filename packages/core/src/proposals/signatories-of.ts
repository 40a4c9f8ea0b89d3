import { ADVERSARY, HOST, type Holder, type ProposalType } from "../codebook";
import { type Found, ofRole, ofRoles, roleSet } from "../found";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Mention } from "../mentions/mention";
import type { Reading } from "../reading";
import { COMMA, CUT } from "../sentences/tokens";
import { countriesOf, isPerson } from "./countries-of";
import { seatsNear } from "./hosts-of";

const TURNS = roleSet("modifier:clause", "modifier:contrast");

/** Words between a people and its petition: "a Ukrainian citizens' petition". */
const OF_PEOPLE = 2;
/** Words between two names in a list, with their titles. */
const LISTED = 4;

/** Who takes a step: the country of a parliament, those who sign in its clause, who announces it, where it was made. */
export function signatoriesOf(reading: Reading, one: ReadSentence, type: ProposalType, row: Found): Holder[] {
  if (type === "petition")
    return countriesOf(one.mentions.filter(({ to }) => row.from - to >= 0 && row.from - to <= OF_PEOPLE));
  const speaking = one.mentions.filter(({ voice, holders }) => voice === "government" && !holders.includes(ADVERSARY));
  if (ofRole(one.found, "step:parliament").length > 0) return countriesOf(speaking).slice(0, 1);
  if (type !== "agreement") return subjectOf(speaking, one, row);
  const acting = speaking.filter(
    (mention) => mention.place === "free" || (mention.place === "oblique" && !isPlace(mention)),
  );
  const signing = acting.filter((mention) => inOneClause(reading, one.found, mention, row));
  const countries = countriesOf(
    signing.filter((mention) => mention.from < row.from || isAgent(reading, signing, mention, row)),
  );
  if (countries.length > 0) return countries;
  const announcer = acting.findLast((mention) => isPerson(mention) && mention.from < row.from) ?? acting.find(isPerson);
  return announcer ? countriesOf([announcer]) : seatsNear(one, row.from).slice(0, 1);
}

/** "In Paris", "to Ukraine": where something is or goes, and nobody who signs. */
function isPlace({ sort, holders }: Mention): boolean {
  return sort === "capital" || (sort === "name" && holders.includes(HOST));
}

/** Behind what is signed only those who are joined to it: "signed by A, B and C", not ", said D". */
function isAgent(reading: Reading, signing: readonly Mention[], mention: Mention, row: Found): boolean {
  const before = signing.findLast((other) => other.from >= row.from && other.to <= mention.from);
  const from = before?.to ?? row.to;
  const commas = Array.from({ length: Math.max(mention.from - from, 0) }, (_, i) => reading.tokens.kind[from + i]);
  const joined = !commas.includes(COMMA) || (before !== undefined && mention.from - from <= LISTED);
  return joined && (before === undefined || isAgent(reading, signing, before, row));
}

/** Nothing between a name and what is done begins a new clause or thought. */
function inOneClause(reading: Reading, found: readonly Found[], mention: Mention, row: Found): boolean {
  const from = Math.min(mention.to, row.to);
  const to = Math.max(mention.from, row.from);
  for (let at = from; at < to; at++) if (reading.tokens.kind[at] === CUT) return false;
  const joins = ofRole(found, "speaker:coordination");
  return !ofRoles(found, TURNS).some(
    (cut) => cut.from >= from && cut.to <= to && !joins.some((join) => join.from === cut.from),
  );
}

/** The first who acts; where nobody does ("the plan was shown in Paris"), the place. */
function subjectOf(speaking: readonly Mention[], one: ReadSentence, row: Found): Holder[] {
  const subject = speaking.find((mention) => mention.place === "free");
  return subject ? countriesOf([subject]) : seatsNear(one, row.from).slice(0, 1);
}
