"use client";
import { NO_FILTER, toSearch, type View } from "@standpoint/charts/view";
import { CONDITIONS, CONTRIBUTIONS } from "@standpoint/core/codebook";
import { OUTLET_TIERS } from "@standpoint/db/outlet-tiers";
import type { FormEvent } from "react";
import { useWords } from "#use-words";
import { KeptFields } from "../view/KeptFields";
import { onPlainClick } from "../view/on-plain-click";
import { isWhole, OutletField } from "./OutletField";
import { useChosen } from "./use-chosen";
import type { Go } from "./use-view";

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
  const { say } = useWords();
  const ref = useChosen<HTMLSelectElement>(chosen);
  const words = (value: string) => options.find(([each]) => each === value)?.[1] ?? value;
  const isOffered = chosen === "" || options.some(([value]) => value === chosen);
  const all = isOffered
    ? options
    : [
        [
          chosen,
          chosen
            .split(",")
            .map(words)
            .join(` ${say("filter.or")} `),
        ] as const,
        ...options,
      ];
  return (
    <label>
      {label}{" "}
      <select ref={ref} name={name} defaultValue={chosen}>
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
    tier: list("tier"),
    minConfidence: Number(data.get("min-confidence") || 0),
  };
}

type FieldsProps = { readonly view: View; readonly languages: readonly Option[] };

/** What is told of stances alone. */
function StanceFields({ view }: Pick<FieldsProps, "view">) {
  const { say } = useWords();
  return (
    <>
      <Choice
        label={say("filter.wouldSend")}
        name="contribution"
        any={say("filter.anything")}
        options={CONTRIBUTIONS.map((each) => [each, say(`contribution.${each}`)])}
        chosen={view.contribution.join(",")}
      />
      <Choice
        label={say("filter.condition")}
        name="condition"
        any={say("filter.anyCondition")}
        options={CONDITIONS.map((each) => [each, say(`condition.${each}`)])}
        chosen={view.condition.join(",")}
      />
    </>
  );
}

/** Where it was said. */
function SourceFields({ view, languages }: FieldsProps) {
  const { say } = useWords();
  return (
    <>
      <Choice
        label={say("filter.language")}
        name="language"
        any={say("filter.anyLanguage")}
        options={languages}
        chosen={view.language.join(",")}
      />
      <OutletField chosen={view.outlet.join(",")} />
      <Choice
        label={say("filter.tier")}
        name="tier"
        any={say("filter.anyTier")}
        options={OUTLET_TIERS.map((each) => [each, say(`outlet.${each}`)])}
        chosen={view.tier.join(",")}
      />
    </>
  );
}

function CertaintyField({ view: { minConfidence } }: Pick<FieldsProps, "view">) {
  const { say } = useWords();
  const percent = (value: number) => say("filter.sure", { percent: Math.round(value * 100) });
  const chosen = minConfidence === 0 ? "" : String(minConfidence);
  const values = THRESHOLDS.includes(minConfidence) || chosen === "" ? THRESHOLDS : [minConfidence, ...THRESHOLDS];
  const options = values.map((value) => [String(value), percent(value)] as const);
  return (
    <Choice
      label={say("filter.certainty")}
      name="min-confidence"
      any={say("filter.anyCertainty")}
      options={options}
      chosen={chosen}
    />
  );
}

type Props = FieldsProps & {
  /** The page that the form is on, and what its summary says. */
  readonly action: string;
  readonly summary: string;
  /** Answers the form in the page; without it the browser asks for the page anew. */
  readonly go?: Go;
  /** Where there are no stances, only the sources can be chosen. */
  readonly sourcesOnly?: boolean;
};

/** Which readings count for the whole page: a form that works alone, answered at once where the page can. */
export function Filters({ view, languages, action, summary, go, sourcesOnly = false }: Props) {
  const { say } = useWords();
  function choose(event: FormEvent<HTMLFormElement>): void {
    if (!go || (event.target instanceof HTMLInputElement && !isWhole(event.target))) return;
    go(chosenIn(event.currentTarget));
  }
  function submit(event: FormEvent<HTMLFormElement>): void {
    if (!go) return;
    event.preventDefault();
    go(chosenIn(event.currentTarget));
  }
  const { language, outlet, tier } = NO_FILTER;
  const none = { ...view, ...(sourcesOnly ? { language, outlet, tier } : NO_FILTER) };
  const isSet = toSearch(none) !== toSearch(view);
  return (
    <details className="filters" open={isSet}>
      <summary>{summary}</summary>
      <form className="days-fields" method="get" action={action} onSubmit={submit} onChange={choose}>
        <KeptFields view={none} />
        {!sourcesOnly && <StanceFields view={view} />}
        <SourceFields view={view} languages={languages} />
        {!sourcesOnly && <CertaintyField view={view} />}
        <button type="submit">{say("filter.show")}</button>
        {isSet && (
          <a href={`${action}${toSearch(none)}`} onClick={onPlainClick(go && (() => go(NO_FILTER)))}>
            {say("filter.none")}
          </a>
        )}
      </form>
    </details>
  );
}
