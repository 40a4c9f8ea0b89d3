import { HOST, type Holder, isOrganisation, type ProposalType } from "../codebook";
import { ofRole } from "../found";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Mention } from "../mentions/mention";

/** Words between the owner of a meeting and the meeting: "Emmanuel Macron 's crisis meeting". */
const OWNER = 2;

/** Who makes a step: the host of a meeting, the signatories of an agreement, the subject of anything else. */
export function proposersOf(one: ReadSentence, type: ProposalType, at: number): Holder[] {
  const speaking = one.mentions.filter((mention) => mention.voice === "government");
  if (type === "meeting") return [...new Set(hostsOf(one, speaking, at))];
  if (type === "petition") return [];
  if (ofRole(one.found, "step:parliament").length > 0) return countries(speaking).slice(0, 1);
  const people = speaking.filter(isPerson);
  if (type === "agreement") return countries(people.length > 0 ? people : speaking);
  const subject = speaking.find((mention) => mention.place === "free") ?? speaking[0];
  return subject ? countries([subject]) : [];
}

/** The capital or palace where it was held; else who called it, or whose it is ("Macron's summit"). */
function hostsOf(one: ReadSentence, speaking: readonly Mention[], at: number): Holder[] {
  const callers = ofRole(one.found, "step:hosting").length > 0 ? speaking.filter(isPerson).slice(0, 1) : [];
  const meetings = ofRole(one.found, "step:meeting");
  const owners = speaking.filter((mention) =>
    meetings.some(({ from }) => from > mention.to && from - mention.to <= OWNER),
  );
  return [...seatsNear(one, at).slice(0, 1), ...countries([...callers, ...owners.filter(isPerson).slice(0, 1)])];
}

/** Capitals, palaces and "the French capital", the nearest first; the host of the force is what meetings are about. */
function seatsNear(one: ReadSentence, at: number): Holder[] {
  const seats = ofRole(one.found, "step:seats");
  const places = one.found.filter(({ row, to }) => {
    const sort = row.name?.sort;
    const named = sort === "capital" || sort === "government";
    return named || (sort === "adjective" && seats.some(({ from }) => from === to));
  });
  const near = places.sort((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at));
  return near
    .flatMap(({ row }) => row.name?.holder ?? [])
    .filter((holder) => holder !== HOST && !isOrganisation(holder));
}

function isPerson(mention: Mention): boolean {
  return mention.person !== null || mention.sort === "role" || mention.sort === "pronoun";
}

function countries(mentions: readonly Mention[]): Holder[] {
  const holders = mentions.flatMap((mention) => (mention.sort === "group" ? [] : mention.holders));
  return [...new Set(holders)].filter((holder) => !isOrganisation(holder));
}
