import type { PartFigures } from "@standpoint/core/score";
import { useWords } from "#use-words";

const hundredths = (share: number) => Math.round(100 * share);

/** The one sentence a reader should take along: how often the machine is right, and how much it finds. */
export function InShort({ part }: { part: PartFigures | undefined }) {
  const { say } = useWords();
  const all = part?.languages.find(({ language }) => language === "all");
  if (!part || !all?.kinds.stance) return <p className="in-short">{say("method.unmeasured")}</p>;
  const { precision, recall } = all.kinds.stance;
  const shares = {
    right: hundredths(precision.value),
    found: hundredths(recall.value),
    turned: hundredths(all.flipRate.value),
  };
  return <p className="in-short">{say("method.inShort", shares)}</p>;
}
