import { dayInWords } from "@standpoint/charts/day";
import { STANCE_WORDS } from "@standpoint/charts/words";
import type { Corrected, StanceClaim } from "@standpoint/db";

function read({ machine }: Corrected): string {
  if (!machine) return "the machine read nothing here";
  return `the machine read “${STANCE_WORDS[machine.stance]}” (${Math.round(machine.confidence * 100)}% sure)`;
}

/** That a person corrected the claim, why, and what the machine had read. Nothing for a claim that stands as it was read. */
export function CorrectedNote({ corrected }: Pick<StanceClaim, "corrected">) {
  if (!corrected) return null;
  const { by, at, reason } = corrected;
  return (
    <p className="corrected-note">
      Corrected by {by ?? "a person"} on <time dateTime={at}>{dayInWords(at)}</time>: {reason} Before that,{" "}
      {read(corrected)}.
    </p>
  );
}
