import { toSearch, type View } from "@standpoint/charts/params";
import { SHARE_WIDTHS } from "../share/share-parts";

const THEMES = [
  ["", "As the reader’s system"],
  ["light", "Light"],
  ["dark", "Dark"],
  ["print", "For print"],
] as const;

type Choice = {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly (readonly [string, string])[];
  readonly chosen: string;
};

function Radios({ name, legend, options, chosen }: Choice) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(([value, label]) => (
        <label key={value}>
          <input type="radio" name={name} value={value} defaultChecked={value === chosen} /> {label}
        </label>
      ))}
    </fieldset>
  );
}

/** Size and theme of what is shared: a form. */
export function ShareChoice({ chart, view }: { chart: string; view: View }) {
  const kept = new URLSearchParams(toSearch({ ...view, width: null, theme: null }));
  const widths = SHARE_WIDTHS.map(([width, label]) => [String(width), `${label}, ${width} px`] as const);
  return (
    <form className="share-choice" method="get" action={`/share/${chart}`}>
      {[...kept].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Radios name="width" legend="Size" options={widths} chosen={String(view.width ?? 760)} />
      <Radios name="theme" legend="Colours" options={THEMES} chosen={view.theme ?? ""} />
      <button type="submit">Show</button>
    </form>
  );
}
