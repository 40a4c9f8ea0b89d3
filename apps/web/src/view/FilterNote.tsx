import { toSearch, type View } from "@standpoint/charts/view";
import { useWords } from "#use-words";

type Props = {
  /** What the list or chart is of. */
  readonly of: "steps" | "numbers";
  readonly view: View;
};

/** Says which filters have no meaning here, where such a one is set. */
export function FilterNote({ of, view }: Props) {
  const { say } = useWords();
  const { contribution, condition, minConfidence } = view;
  return toSearch({ contribution, condition, minConfidence }) === "" ? null : (
    <p className="quiet">{say(of === "steps" ? "dash.stepsNote" : "dash.numbersNote")}</p>
  );
}
