import { toSearch, type View } from "@standpoint/charts/params";
import { useWords } from "#use-words";
import { SHARE_WIDTHS, type Version } from "../share/share-parts";

const THEMES = [
  ["", "shareTheme.system"],
  ["light", "shareTheme.light"],
  ["dark", "shareTheme.dark"],
  ["print", "shareTheme.print"],
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
  const { say, day } = useWords();
  if (version.hash === null) return null;
  const options = [
    ["", say("share.live")],
    [version.hash, say("share.frozenOn", { day: day(version.day) })],
  ] as const;
  return (
    <Radios
      name="frozen"
      legend={say("share.version")}
      options={options}
      chosen={version.shown === "frozen" ? version.hash : ""}
    />
  );
}

type Props = { readonly chart: string; readonly view: View; readonly version: Version };

/** Size, theme and version of what is shared: a form. What is frozen has the size and colours that it had. */
export function ShareChoice({ chart, view, version }: Props) {
  const { say, language } = useWords();
  const isFrozen = version.shown === "frozen";
  const kept = new URLSearchParams(toSearch(isFrozen ? view : { ...view, width: null, theme: null }));
  const widths = SHARE_WIDTHS.map(
    ([width, key]) => [String(width), say("share.sizeOf", { name: say(key), width })] as const,
  );
  const themes = THEMES.map(([theme, key]) => [theme, say(key)] as const);
  return (
    <form className="share-choice" method="get" action={`/share/${chart}`}>
      {[...kept].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {!isFrozen && (
        <>
          <Radios name="width" legend={say("share.size")} options={widths} chosen={String(view.width ?? 760)} />
          <Radios name="theme" legend={say("share.colours")} options={themes} chosen={view.theme ?? ""} />
        </>
      )}
      <Versions version={version} />
      {isFrozen && (
        <p className="quiet">
          {say("share.asFrozen", {
            width: version.width,
            theme: say(`shareTheme.${version.theme}`).toLocaleLowerCase(language),
          })}
        </p>
      )}
      <button type="submit">{say("filter.show")}</button>
    </form>
  );
}
