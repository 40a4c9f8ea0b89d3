"use client";
import { toSearch, type View } from "@standpoint/charts/view";
import { CONDITION_WORDS, CONTRIBUTION_WORDS } from "@standpoint/charts/words";
import { CONDITIONS, CONTRIBUTIONS } from "@standpoint/core/codebook";
import type { FormEvent } from "react";
import { KeptFields } from "../view/KeptFields";
import { onPlainClick } from "../view/on-plain-click";
import type { Go } from "./use-view";

const NONE = { condition: [], contribution: [], language: [], outlet: [], minConfidence: 0 } as const;
const THRESHOLDS = [0.5, 0.6, 0.7, 0.8, 0.9];

type Option = readonly [value: string, words: string];
type ChoiceProps = {
  readonly label: string;
  readonly name: string;
  readonly any: string;
  readonly options: readonly Option[];
  /** What is chosen; several words, or one that is not offered, are an option of their own. */
  readonly chosen: string;
};

function Choice({ label, name, any, options, chosen }: ChoiceProps) {
  const words = (value: string) => options.find(([each]) => each === value)?.[1] ?? value;
  const isOffered = chosen === "" || options.some(([value]) => value === chosen);
  const all = isOffered ? options : [[chosen, chosen.split(",").map(words).join(" or ")] as const, ...options];
  return (
    <label>
      {label}{" "}
      <select name={name} key={chosen} defaultValue={chosen}>
        <option value="">{any}</option>
        {all.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

const percent = (value: number) => `${Math.round(value * 100)}% sure or more`;
/** Whether readings are left out of the whole page. */
export const isFiltered = ({ condition, contribution, language, outlet, minConfidence }: View) =>
  minConfidence > 0 || [condition, contribution, language, outlet].some((list) => list.length > 0);

/** What the fields of the form say, as part of a view. */
function chosenIn(form: HTMLFormElement): Partial<View> {
  const data = new FormData(form);
  const list = <T extends string>(name: string) =>
    String(data.get(name) ?? "")
      .split(",")
      .filter(Boolean) as T[];
  return {
    contribution: list("contribution"),
    condition: list("condition"),
    language: list("language"),
    outlet: list("outlet"),
    minConfidence: Number(data.get("min-confidence") || 0),
  };
}

type Props = { readonly view: View; readonly languages: readonly Option[]; readonly go: Go };

/** Which readings count for the whole page: a form that works alone, answered at once where scripts run. */
export function Filters({ view, languages, go }: Props) {
  function choose(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    go(chosenIn(event.currentTarget));
  }
  const thresholds = THRESHOLDS.map((value) => [String(value), percent(value)] as const);
  const threshold = view.minConfidence === 0 ? "" : String(view.minConfidence);
  return (
    <details className="filters" open={isFiltered(view)}>
      <summary>Who would send what? Filter by contribution, condition, source and certainty</summary>
      <form className="days-fields" method="get" action="/" onSubmit={choose} onChange={choose}>
        <KeptFields view={{ ...view, ...NONE }} />
        <Choice
          label="Would send"
          name="contribution"
          any="anything"
          options={CONTRIBUTIONS.map((each) => [each, CONTRIBUTION_WORDS[each]])}
          chosen={view.contribution.join(",")}
        />
        <Choice
          label="on condition"
          name="condition"
          any="any or none"
          options={CONDITIONS.map((each) => [each, CONDITION_WORDS[each]])}
          chosen={view.condition.join(",")}
        />
        <Choice
          label="said in"
          name="language"
          any="any language"
          options={languages}
          chosen={view.language.join(",")}
        />
        <label>
          outlet <input name="outlet" key={view.outlet.join()} defaultValue={view.outlet.join(",")} size={14} />
        </label>
        <Choice
          label="read"
          name="min-confidence"
          any="with any certainty"
          options={
            thresholds.some(([value]) => value === threshold) || threshold === ""
              ? thresholds
              : [[threshold, percent(view.minConfidence)], ...thresholds]
          }
          chosen={threshold}
        />
        <button type="submit">Show</button>
        {isFiltered(view) && (
          <a href={toSearch({ ...view, ...NONE }) || "/"} onClick={onPlainClick(() => go(NONE))}>
            No filter
          </a>
        )}
      </form>
      {isFiltered(view) && <p className="quiet">Who is left out by the filter is drawn as no data, and not counted.</p>}
    </details>
  );
}
