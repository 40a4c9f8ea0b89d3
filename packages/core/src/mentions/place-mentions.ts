import { type Found, ofRole, wordsBetween } from "../found";
import type { Reading } from "../reading";
import { COMMA, CUT, WORD } from "../sentences/tokens";
import type { Mention, Place } from "./mention";

/** Words that may stand between a demonym and its troops: "Polish ground and naval units". */
const NEAR = 3;

/** Says of each mention whether it can be a subject, by the words beside it. */
export function placeMentions(reading: Reading, found: readonly Found[], mentions: readonly Mention[]): Mention[] {
  const troops = ofRole(found, "frame:force", "frame:named");
  const governments = ofRole(found, "speaker:governments");
  const oblique = ofRole(found, "speaker:oblique");
  const articles = ofRole(found, "speaker:articles");
  const coordination = ofRole(found, "speaker:coordination");
  const rivals = ofRole(found, "frame:rival");
  // "gaf aan dat Frankrijk": a verb's particle before a clause is no preposition.
  const clauses = ofRole(found, "modifier:clause");
  const predicates = ofRole(found, "cue", "speaker:reporting", "modifier:negation", "modifier:modal");
  const near = (list: readonly Found[], one: Mention, most: number): boolean =>
    list.some((x) => x.from >= one.to && x.from - one.to <= most && clear(reading, mentions, one.to, x.from));
  let last = null as Mention | null;
  return mentions.map((one) => {
    const of = oblique.find((x) => x.to <= one.from && one.from - x.to <= 1);
    const joins = last?.place === "oblique" && coordination.some((x) => x.from === last?.to && one.from - x.to <= 1);
    const government = of !== undefined && governments.some((x) => x.to === of.from);
    const cased = isOutOfSubject(reading, one);
    const before = last;
    const follows =
      cased ||
      oblique.some(
        (x) =>
          x.to <= one.from &&
          one.from - x.to <= 1 &&
          clear(reading, mentions, x.to, one.from) &&
          !clauses.some((c) => c.from === x.to && c.to === one.from),
      );
    last = { ...one, place: placeOf(one) };
    return last;

    function placeOf(mention: Mention): Place {
      if (mention.sort === "outsider") return follows || joins ? "oblique" : "free";
      if (mention.person === null && rivals.some((x) => x.from < mention.to && mention.from < x.to)) return "attribute";
      if (government || (cased && governments.some((x) => x.to === mention.from))) return "free";
      if (cased && before && joinsList(reading, coordination, before, mention)) return before.place;
      const own =
        mention.sort === "adjective" ||
        (mention.sort !== "official" && (isPossessive(mention) || mention.sort === "short"));
      const joined = mention.sort !== "official" && mention.sort !== "role";
      if (joined && near(governments, mention, isPossessive(mention) ? 3 : 2)) return follows ? "oblique" : "free";
      if (own && near(troops, mention, NEAR)) return "troops";
      if (isDateline(reading, mention)) return "oblique";
      if (mention.sort === "capital" && isBehind(articles, mention)) return "attribute";
      const whose = nounBefore(reading, governments, mention);
      if (whose) return oblique.some((x) => x.to <= whose.from && whose.from - x.to <= 1) ? "oblique" : "free";
      if (nounBefore(reading, troops, mention)) return "troops";
      if (mention.person !== null || mention.sort === "role")
        return follows || joins || isPossessive(mention) ? "oblique" : "free";
      if (isPossessive(mention))
        return predicates.some((x) => x.from === mention.to + 1 || x.from === mention.to) ? "free" : "attribute";
      if (
        mention.sort === "adjective" &&
        reading.tokens.kind[mention.to] === WORD &&
        !predicates.some((x) => x.from === mention.to)
      )
        return "attribute";
      return follows || joins ? "oblique" : "free";
    }
  });

  function isPossessive(one: Mention): boolean {
    if (isJoined(reading, one)) return true;
    const tail = wordsBetween(reading, one.to, one.to + 1);
    return tail.startsWith("'") && tail.length > 1;
  }
}

/** A compound's first part says whose it is, not who acts: "Nato-Soldaten", "EU-missie". */
function isJoined(reading: Reading, one: Mention): boolean {
  return one.person === null && reading.document.plain[reading.tokens.end[one.to - 1] as number] === "-";
}

function isBehind(words: readonly Found[], one: Mention): boolean {
  return words.some((word) => word.to === one.from);
}

/** "BRUSSELS – Britain and France …": where the report was written. */
function isDateline(reading: Reading, one: Mention): boolean {
  if (one.sort !== "capital" || reading.tokens.kind[one.to] !== CUT) return false;
  const { start } = reading.tokens;
  const before =
    one.from === 0 ? "\n" : reading.document.plain.slice(reading.tokens.end[one.from - 1], start[one.from]);
  return before.includes("\n") && reading.document.plain[start[one.to] as number] === "–";
}

/** The case of a name tells that it is no subject, in languages whose packs can say so. */
function isOutOfSubject(reading: Reading, one: Mention): boolean {
  const told = reading.language.outOfSubject;
  if (!told || one.sort === "adjective" || one.sort === "outsider" || one.sort === "role") return false;
  const before = one.from > 0 ? wordsBetween(reading, one.from - 1, one.from).toLowerCase() : "";
  return told(one.person ?? wordsBetween(reading, one.from, one.to), before);
}

/** "Міністри Франції, Британії й Туреччини": names in a list stand where the first of them does. */
function joinsList(reading: Reading, coordination: readonly Found[], first: Mention, next: Mention): boolean {
  if (next.from - first.to !== 1) return false;
  return reading.tokens.kind[first.to] === COMMA || coordination.some((x) => x.from === first.to);
}

/** The noun that an adjective follows in Romance languages: "soldats français", "el Gobierno polaco". */
function nounBefore(reading: Reading, list: readonly Found[], one: Mention): Found | undefined {
  if (one.sort !== "adjective") return undefined;
  return list.findLast((x) => x.to <= one.from && one.from - x.to <= 1 && clear(reading, [], x.to, one.from));
}

function clear(reading: Reading, mentions: readonly Mention[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reading.tokens.kind[at] !== WORD) return false;
  return !mentions.some((one) => one.from < to && one.to > from && one.place !== "attribute");
}
