import type { StanceClaim } from "@standpoint/db";
import { useWords } from "#use-words";

/** How sure the machine is of its reading; of a person's correction that it is one. */
export function Sureness({
  claim: { confidence, corrected },
}: {
  claim: Pick<StanceClaim, "confidence" | "corrected">;
}) {
  const { say } = useWords();
  return (
    <span className="confidence">
      {corrected ? say("claim.correctedByPerson") : say("claim.sure", { percent: Math.round(confidence * 100) })}
    </span>
  );
}
