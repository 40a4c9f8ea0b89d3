import { HOST, type Holder, isOrganisation, type ProposalType } from "../codebook";
import { ofRole } from "../found";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Mention } from "../mentions/mention";

/** Words between the owner of a meeting and the meeting: "Emmanuel Macron 's crisis meeting". */
const OWNER = 2;

/** Who makes a step: the host of a meeting, the signatories of an agreement, the subject of anything else. */
export function proposersOf(one: ReadSentence, type: ProposalType, at: number): Holder[] {
  const speaking = one.mentions.filter((mention) => mention.voice === "government");
  if (type === "meeting") return countries(hostsOf(one, speaking, at));
  if (type === "petition") return [];
  if (ofRole(one.found, "step:parliament").length > 0) return countries(speaking).slice(0, 1);
  const people = speaking.filter(isPerson);
  if (type === "agreement") return countries(people.length > 0 ? people : speaking);
  const subject = speaking.find((mention) => mention.place === "free") ?? speaking[0];
  return subject ? countries([subject]) : [];
}

/** The capital or palace where it was held; else who called it, or whose it is ("Macron's summit"). */
function hostsOf(one: ReadSentence, speaking: readonly Mention[], at: number): Mention[] {
  const callers = ofRole(one.found, "step:hosting").length > 0 ? speaking.filter(isPerson).slice(0, 1) : [];
  const seats = ofRole(one.found, "step:seats");
  const elsewhere = one.mentions.filter(({ holders }) => !holders.includes(HOST));
  const held = elsewhere.filter(
    (mention) =>
      mention.sort === "capital" ||
      mention.sort === "government" ||
      (mention.sort === "adjective" && seats.some(({ from }) => from === mention.to)),
  );
  const meetings = ofRole(one.found, "step:meeting");
  const owners = speaking.filter((mention) =>
    meetings.some(({ from }) => from > mention.to && from - mention.to <= OWNER),
  );
  const seat = held.sort((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at)).slice(0, 1);
  return [...seat, ...callers, ...owners.filter(isPerson).slice(0, 1)];
}

function isPerson(mention: Mention): boolean {
  return mention.person !== null || mention.sort === "role" || mention.sort === "pronoun";
}

function countries(mentions: readonly Mention[]): Holder[] {
  const holders = mentions.flatMap((mention) => (mention.sort === "group" ? [] : mention.holders));
  return [...new Set(holders)].filter((holder) => !isOrganisation(holder));
}
