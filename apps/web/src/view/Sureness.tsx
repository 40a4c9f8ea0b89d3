import type { StanceClaim } from "@standpoint/db";

/** How sure the machine is of its reading; of a person's correction that it is one. */
export function Sureness({
  claim: { confidence, corrected },
}: {
  claim: Pick<StanceClaim, "confidence" | "corrected">;
}) {
  return (
    <span className="confidence">{corrected ? "corrected by a person" : `${Math.round(confidence * 100)}% sure`}</span>
  );
}
