import type { Holder, ProposalType } from "../codebook";
import { namesOf } from "../gazetteer/names";

const WORDS: Readonly<Record<ProposalType, string>> = {
  proposal: "proposal",
  announcement: "announcement",
  meeting: "meeting",
  agreement: "agreement",
  refusal: "refusal",
  petition: "petition",
};

/** One English line: "France, United Kingdom: agreement". */
export function summarise(type: ProposalType, proposers: readonly Holder[]): string {
  const who = proposers.map((holder) => englishNames().get(holder) ?? holder).join(", ");
  return who === "" ? WORDS[type] : `${who}: ${WORDS[type]}`;
}

let english: ReadonlyMap<Holder, string> | undefined;

/** The first name of each holder; made once. */
function englishNames(): ReadonlyMap<Holder, string> {
  english ??= new Map(
    namesOf("en")
      .flatMap(({ holder, form, sort }) => (sort === "name" ? [[holder, form] as const] : []))
      .reverse(),
  );
  return english;
}
