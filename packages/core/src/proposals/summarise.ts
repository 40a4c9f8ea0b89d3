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
  const names = proposers.map((holder) => namesOf("en").find((name) => name.holder === holder && name.sort === "name"));
  const who = names.map((name, index) => name?.form ?? proposers[index]).join(", ");
  return who === "" ? WORDS[type] : `${who}: ${WORDS[type]}`;
}
