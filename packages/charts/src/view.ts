import type { Condition, Contribution, Holder, Stance } from "@standpoint/core/codebook";
import type { OutletTier } from "@standpoint/db";
import type { Language } from "@standpoint/words/languages";
import type { Region } from "./regions";

/*
 * A view and its address, one way: what the browser needs of the search parameters. Reading an address is in params.ts.
 */

/** What is to be shown, read from an address once. A list that is empty filters nothing; null means "not said". */
export type View = {
  readonly country: readonly Holder[];
  /** What was true that day; null is today. */
  readonly on: string | null;
  /** What could be known that day; null is today. */
  readonly known: string | null;
  readonly compare: string | null;
  readonly stance: readonly Stance[];
  readonly condition: readonly Condition[];
  readonly contribution: readonly Contribution[];
  readonly language: readonly string[];
  readonly outlet: readonly string[];
  readonly tier: readonly OutletTier[];
  /** The id of the step whose evidence is open. */
  readonly proposal: string | null;
  /** The map's cut, or whose stances it shows. */
  readonly region: Region;
  /** First and last day of the timeline's axis; null leaves an end to the data. */
  readonly from: string | null;
  readonly to: string | null;
  /** What a lane of the timeline is. */
  readonly lanes: "type" | "proposer";
  readonly q: string;
  readonly axis: "linear" | "log";
  /** What force sizes stand under: their kind, who named them, or the year. */
  readonly group: "kind" | "by" | "when";
  /** 0 to 1: readings below it are left out of lists and files. */
  readonly minConfidence: number;
  /** The language of the interface. */
  readonly lang: Language;
  readonly theme: "light" | "dark" | "print" | null;
  /** CSS pixels of a drawn file; null leaves it to the chart. */
  readonly width: number | null;
  readonly scale: number;
  readonly title: "on" | "off";
  readonly text: "live" | "paths";
};

export const DEFAULT_VIEW: View = {
  country: [],
  on: null,
  known: null,
  compare: null,
  stance: [],
  condition: [],
  contribution: [],
  language: [],
  outlet: [],
  tier: [],
  proposal: null,
  region: "europe",
  from: null,
  to: null,
  lanes: "type",
  q: "",
  axis: "linear",
  group: "kind",
  minConfidence: 0,
  lang: "en",
  theme: null,
  width: null,
  scale: 1,
  title: "on",
  text: "live",
};

/** What is told of stances alone, */
export const STANCE_FILTERS = ["condition", "contribution", "minConfidence"] as const;
/** and of the articles, which steps and numbers come from as well. */
export const SOURCE_FILTERS = ["language", "outlet", "tier"] as const;
export const FILTERS = [...STANCE_FILTERS, ...SOURCE_FILTERS] as const;

/** The part of a view that says which readings count. */
export type Filters = Pick<View, (typeof FILTERS)[number]>;

/** @returns which readings count, without the rest of the view: what a link keeps beside the days */
export function filtersOf(view: View): Filters {
  return Object.fromEntries(FILTERS.map((name) => [name, view[name]])) as Filters;
}

export const NO_FILTER: Filters = filtersOf(DEFAULT_VIEW);

/** @returns whether any reading may be left out */
export const isFiltered = (view: View): boolean => toSearch(filtersOf(view)) !== "";

export const VIEW_KEYS = Object.keys(DEFAULT_VIEW) as (keyof View)[];

/** The name that a part of the view has in an address. */
export type Parameter = Exclude<keyof View, "minConfidence"> | "min-confidence";

/** @returns the name that a part of the view has in an address */
export const parameterOf = (key: keyof View): Parameter => (key === "minConfidence" ? "min-confidence" : key);

/**
 * @returns the canonical query string of a view, without defaults and with its `?` ("" for the default view):
 * the same view always has the same address.
 */
export function toSearch(view: Partial<View>): string {
  const parts = VIEW_KEYS.flatMap((key) => {
    const value = view[key];
    if (value === undefined || value === null || value === DEFAULT_VIEW[key]) return [];
    const text = Array.isArray(value) ? value.map(encodeURIComponent).join(",") : encodeURIComponent(String(value));
    return text === "" ? [] : [`${parameterOf(key)}=${text}`];
  });
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** @returns both days of a view, the absent ones being the present day. */
export function asOf(view: View, present: string): { on: string; known: string } {
  return { on: view.on ?? present, known: view.known ?? present };
}
