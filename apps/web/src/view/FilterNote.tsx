import { toSearch, type View } from "@standpoint/charts/view";

type Props = {
  /** What the list or chart is of. */
  readonly of: "steps" | "numbers";
  readonly view: View;
};

const WORDS: Readonly<Record<Props["of"], string>> = {
  steps:
    "Steps follow the filters by language and outlet alone: contribution, condition and certainty are told of stances, not of steps.",
  numbers:
    "Numbers follow the filters by language and outlet alone: contribution, condition and certainty are told of stances, not of numbers.",
};

/** Says which filters have no meaning here, where such a one is set. */
export function FilterNote({ of, view }: Props) {
  const { contribution, condition, minConfidence } = view;
  return toSearch({ contribution, condition, minConfidence }) === "" ? null : <p className="quiet">{WORDS[of]}</p>;
}
