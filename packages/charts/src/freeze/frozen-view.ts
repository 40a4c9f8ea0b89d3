import { DEFAULT_WIDTH } from "../default-width";
import { asOf, DEFAULT_VIEW, parseView, toSearch, type View } from "../params";

/** What changes a file beside a chart's own parameters. */
const OF_EVERY_FILE = ["on", "known", "lang", "theme", "width", "scale", "title", "text"] as const;

const sorted = (list: readonly string[]) => [...list].sort();

/**
 * @param params the parameters that this chart heeds
 * @returns the view with both days resolved and all that changes nothing taken away: one picture has one such view.
 *   The order of filters means nothing; that of countries does, as the first is the chosen one.
 */
export function frozenViewOf(params: readonly (keyof View)[], view: View, present: string): View {
  const heeded = Object.fromEntries([...params, ...OF_EVERY_FILE].map((key) => [key, view[key]]));
  const said = { ...DEFAULT_VIEW, ...heeded } as View;
  return {
    ...said,
    ...asOf(view, present),
    stance: sorted(said.stance) as View["stance"],
    condition: sorted(said.condition) as View["condition"],
    contribution: sorted(said.contribution) as View["contribution"],
    language: sorted(said.language),
    outlet: sorted(said.outlet),
    tier: sorted(said.tier) as View["tier"],
    theme: said.theme ?? "light",
    width: said.width ?? DEFAULT_WIDTH,
  };
}

/** @returns the view as the parameters of an address */
export function parametersOf(view: View): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(toSearch(view)));
}

/** @throws Error where they are none: they were written by `parametersOf` */
export function viewOf(parameters: Readonly<Record<string, string>>): View {
  const { view, errors } = parseView(parameters);
  if (errors) throw new Error(errors.join(" "));
  return view;
}
