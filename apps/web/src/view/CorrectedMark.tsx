import type { StanceClaim } from "@standpoint/db";
import { useWords } from "#use-words";

/** In few words, that a stance is a person's correction; the claim itself tells the reason. */
export function CorrectedMark({ claim: { corrected } }: { claim: Pick<StanceClaim, "corrected"> }) {
  const { say } = useWords();
  return corrected ? <span className="quiet corrected-mark">{say("claim.correctedByPerson")}</span> : null;
}
