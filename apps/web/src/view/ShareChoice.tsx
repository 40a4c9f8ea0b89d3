import { dayInWords } from "@standpoint/charts/day";
import { toSearch, type View } from "@standpoint/charts/params";
import { SHARE_WIDTHS, type Version } from "../share/share-parts";

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

function Versions({ version }: { version: Version }) {
  if (version.hash === null) return null;
  const options = [
    ["", "Live"],
    [version.hash, `Frozen on ${dayInWords(version.day)}`],
  ] as const;
  return (
    <Radios name="frozen" legend="Version" options={options} chosen={version.shown === "frozen" ? version.hash : ""} />
  );
}

type Props = { readonly chart: string; readonly view: View; readonly version: Version };

/** Size, theme and version of what is shared: a form. What is frozen has the size and colours that it had. */
export function ShareChoice({ chart, view, version }: Props) {
  const isFrozen = version.shown === "frozen";
  const kept = new URLSearchParams(toSearch(isFrozen ? view : { ...view, width: null, theme: null }));
  const widths = SHARE_WIDTHS.map(([width, label]) => [String(width), `${label}, ${width} px`] as const);
  return (
    <form className="share-choice" method="get" action={`/share/${chart}`}>
      {[...kept].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {!isFrozen && (
        <>
          <Radios name="width" legend="Size" options={widths} chosen={String(view.width ?? 760)} />
          <Radios name="theme" legend="Colours" options={THEMES} chosen={view.theme ?? ""} />
        </>
      )}
      <Versions version={version} />
      {isFrozen && <p className="quiet">{version.look}, as it was frozen.</p>}
      <button type="submit">Show</button>
    </form>
  );
}
