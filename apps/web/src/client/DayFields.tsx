import { toSearch, type View } from "@standpoint/charts/view";
import { useWords } from "#use-words";
import { KeptFields } from "../view/KeptFields";
import { onPlainClick } from "../view/on-plain-click";
import type { Go } from "./use-view";

const NO_DAYS = { on: null, known: null, compare: null } as const;

type FieldProps = { readonly label: string; readonly name: "on" | "known" | "compare"; readonly view: View };

function DayField({ label, name, view }: FieldProps) {
  const day = view[name];
  return (
    <label>
      {label} <input type="date" name={name} key={`${name} ${day}`} defaultValue={day ?? ""} min="2014-01-01" />
    </label>
  );
}

/** The days as fields: the part of the form that works without scripts. */
export function DayFields({ view, go }: { view: View; go: Go }) {
  const { say } = useWords();
  const { on, known, compare } = view;
  return (
    <div className="days-fields">
      <KeptFields view={{ ...view, ...NO_DAYS }} />
      <DayField label={say("day.on")} name="on" view={view} />
      <DayField label={say("day.known")} name="known" view={view} />
      <DayField label={say("day.beside")} name="compare" view={view} />
      <button type="submit">{say("day.show")}</button>
      {(on || known || compare) && (
        <a href={toSearch({ ...view, ...NO_DAYS }) || "/"} onClick={onPlainClick(() => go(NO_DAYS))}>
          {say("day.todayAlone")}
        </a>
      )}
    </div>
  );
}
