import type { Corrected, StanceClaim } from "@standpoint/db";
import type { Words } from "@standpoint/words/words";
import { useWords } from "#use-words";
import { Rich } from "../words/Rich";

function read({ machine }: Corrected, { say }: Words): string {
  if (!machine) return say("claim.machineNothing");
  const percent = Math.round(machine.confidence * 100);
  return say("claim.machineRead", { stance: say(`stanceSays.${machine.stance}`), percent });
}

/** That a person corrected the claim, why, and what the machine had read. Nothing for a claim that stands as it was read. */
export function CorrectedNote({ corrected }: Pick<StanceClaim, "corrected">) {
  const words = useWords();
  if (!corrected) return null;
  const { by, at, reason } = corrected;
  return (
    <p className="corrected-note">
      <Rich
        say="claim.corrected"
        values={{
          by: by ?? words.say("claim.aPerson"),
          day: words.day(at),
          time: (text) => <time dateTime={at}>{text}</time>,
          reason: () => reason,
          read: read(corrected, words),
        }}
      />
    </p>
  );
}
