import { ADVERSARY, HOST, type Holder, isOrganisation } from "../codebook";
import { type Found, hasRole, ofRole, roleSet } from "../found";
import type { ReadSentence } from "../mentions/find-mentions";
import { countriesOf, isPerson } from "./countries-of";
import type { Texts } from "./texts";

const FORCES = roleSet("frame:force", "frame:named");

/** Words between the owner of a meeting and the meeting: "Emmanuel Macron 's crisis meeting". */
const OWNER = 2;
/** Who leads the coalition of the willing since March 2025: of its meetings they are the hosts where no place tells another. */
const LEADERS: readonly Holder[] = ["FRA", "GBR"];

/** Who holds a meeting: the capital or palace where it is, else who called it or whose it is, else who leads the coalition. */
export function hostsOf(texts: Texts, one: ReadSentence, row: Found): Holder[] {
  const speaking = one.mentions.filter((mention) => mention.voice === "government");
  const callers = ofRole(one.found, "step:hosting").length > 0 ? speaking.filter(isPerson).slice(0, 1) : [];
  const meetings = ofRole(one.found, "step:meeting");
  const owners = speaking.filter(
    (mention) => isPerson(mention) && meetings.some(({ from }) => from > mention.to && from - mention.to <= OWNER),
  );
  const hosts = [...seatsNear(one, row.from).slice(0, 1), ...countriesOf([...callers, ...owners.slice(0, 1)])];
  const named = [...new Set(hosts)].filter((holder) => holder !== HOST && holder !== ADVERSARY);
  return named.length > 0 ? named : leadersOf(texts, one);
}

/** Words between the adversary and a meeting that it takes part in. */
const PARTAKES = 8;

/** Talks in which the adversary takes part are of peace, not of sending troops, unless the sentence says so. */
export function isWithAdversary(one: ReadSentence): boolean {
  if (hasRole(one.found, FORCES)) return false;
  const meetings = ofRole(one.found, "step:meeting");
  return one.mentions.some(
    ({ holders, from, to }) =>
      holders.includes(ADVERSARY) && meetings.some((row) => Math.max(from - row.to, row.from - to) <= PARTAKES),
  );
}

/** The leaders of the coalition, as far as the article names them, where a sentence beside the meeting names the coalition. */
function leadersOf({ read }: Texts, one: ReadSentence): Holder[] {
  const near = read.slice(Math.max(0, one.index - 1), one.index + 2);
  if (!near.some(({ found }) => ofRole(found, "frame:named").length > 0)) return [];
  return LEADERS.filter((holder) => read.some(({ mentions }) => mentions.some((m) => m.holders.includes(holder))));
}

/** Capitals, palaces and "the French capital", the nearest first; the host of the force is what meetings are about. */
export function seatsNear(one: ReadSentence, at: number): Holder[] {
  const seats = ofRole(one.found, "step:seats");
  const within = ofRole(one.found, "date:within");
  const acting = one.mentions.filter(
    ({ place, sort, from }) => place === "free" && sort === "capital" && !within.some(({ to }) => to === from),
  );
  const places = one.found.filter(({ row, from, to }) => {
    const sort = row.name?.sort;
    if (acting.some((mention) => mention.from === from)) return false;
    const named = sort === "capital" || sort === "government";
    return named || (sort === "adjective" && seats.some((seat) => seat.from === to || seat.to === from));
  });
  const near = places.sort((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at));
  return near
    .flatMap(({ row }) => row.name?.holder ?? [])
    .filter((holder) => holder !== HOST && !isOrganisation(holder));
}
