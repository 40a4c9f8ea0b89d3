import { toSearch, type View } from "@standpoint/charts/params";
import { onPlainClick } from "../view/on-plain-click";
import type { Go } from "./use-view";

/** The parameters that a form of days keeps beside its own. */
function Kept({ view }: { view: View }) {
  const kept = new URLSearchParams(toSearch({ ...view, on: null, known: null }));
  return [...kept].map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

/** Both days as fields: the part of the form that works without scripts. */
export function DayFields({ view, go }: { view: View; go: Go }) {
  const { on, known } = view;
  return (
    <div className="days-fields">
      <Kept view={view} />
      <label>
        On <input type="date" name="on" key={`on ${on}`} defaultValue={on ?? ""} min="2014-01-01" />
      </label>
      <label>
        as known on{" "}
        <input type="date" name="known" key={`known ${known}`} defaultValue={known ?? ""} min="2014-01-01" />
      </label>
      <button type="submit">Show</button>
      {(on || known) && (
        <a
          href={toSearch({ ...view, on: null, known: null }) || "/"}
          onClick={onPlainClick(() => go({ on: null, known: null }))}
        >
          Today
        </a>
      )}
      <a className="region" href={toSearch({ ...view, region: view.region === "world" ? "europe" : "world" }) || "/"}>
        {view.region === "world" ? "Map of Europe" : "Map of the world"}
      </a>
    </div>
  );
}
