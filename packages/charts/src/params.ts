import {
  CONDITIONS,
  CONTRIBUTIONS,
  type Condition,
  type Contribution,
  type Holder,
  STANCES,
  type Stance,
} from "@standpoint/core/codebook";
import { OUTLET_TIERS, type OutletTier } from "@standpoint/db/outlet-tiers";
import { LANGUAGES } from "@standpoint/words/languages";
import * as z from "zod/mini";
import { isDay } from "./day";
import { REGIONS } from "./regions";
import { DEFAULT_VIEW, parameterOf, VIEW_KEYS, type View } from "./view";

export {
  asOf,
  DEFAULT_VIEW,
  FILTERS,
  filtersOf,
  isFiltered,
  SOURCE_FILTERS,
  STANCE_FILTERS,
  toSearch,
  type View,
} from "./view";

/*
 * The one schema of the search parameters of pages, embeds, files and procedures. It imports no database, so that a
 * script in a browser can read addresses with the same code; zod/mini keeps that small.
 */

/** Reads one text, or says in words what is wrong with it. */
type Read<T> = (text: string) => { value: T } | { wrong: string };

const field = <T>(read: Read<T>) =>
  z.pipe(
    z.string(),
    z.transform((text: string, context): T => {
      const result = read(text.trim());
      if ("value" in result) return result.value;
      context.issues.push({ code: "custom", message: result.wrong, input: text });
      return z.NEVER;
    }),
  );

const day = field<string>((text) =>
  isDay(text) ? { value: text } : { wrong: "is no day of the calendar; write YYYY-MM-DD, for example 2025-03-27" },
);

const oneOf = <T extends string>(words: readonly T[]) =>
  field<T>((text) =>
    (words as readonly string[]).includes(text) ? { value: text as T } : { wrong: `is none of ${words.join(", ")}` },
  );

const list = <T extends string>(accepts: (part: string) => boolean, wanted: string) =>
  field<readonly T[]>((text) => {
    const parts = [...new Set(text.split(",").map((part) => part.trim()))].filter(Boolean);
    const stranger = parts.find((part) => !accepts(part));
    return stranger === undefined ? { value: parts as T[] } : { wrong: `has "${stranger}", which is ${wanted}` };
  });

const listOf = <T extends string>(words: readonly T[]) =>
  list<T>((part) => (words as readonly string[]).includes(part), `none of ${words.join(", ")}`);

const number = (least: number, most: number, whole: boolean) =>
  field<number>((text) => {
    const value = Number(text);
    const fits = text !== "" && value >= least && value <= most && (!whole || Number.isInteger(value));
    return fits ? { value } : { wrong: `is no ${whole ? "whole " : ""}number from ${least} to ${most}` };
  });

const text = (most: number) =>
  field<string>((words) => (words.length <= most ? { value: words } : { wrong: `is longer than ${most} signs` }));

const HOLDER_FORM = /^([A-Z]{3}|NATO|EU|UN)$/;

/** The parameters by the names they have in an address. */
const schema = z.object({
  country: z.optional(
    list<Holder>((code) => HOLDER_FORM.test(code), "no country code of three capitals (FRA), nor NATO, EU or UN"),
  ),
  on: z.optional(day),
  known: z.optional(day),
  compare: z.optional(day),
  stance: z.optional(listOf<Stance>(STANCES)),
  condition: z.optional(listOf<Condition>(CONDITIONS)),
  contribution: z.optional(listOf<Contribution>(CONTRIBUTIONS)),
  language: z.optional(list<string>((code) => /^[a-z]{2,3}$/.test(code), "no language code such as nl")),
  outlet: z.optional(list<string>((name) => name.length <= 100, "longer than 100 signs")),
  tier: z.optional(listOf<OutletTier>(OUTLET_TIERS)),
  proposal: z.optional(text(100)),
  region: z.optional(oneOf(REGIONS)),
  from: z.optional(day),
  to: z.optional(day),
  lanes: z.optional(oneOf(["type", "proposer"])),
  q: z.optional(text(200)),
  axis: z.optional(oneOf(["linear", "log"])),
  group: z.optional(oneOf(["kind", "by", "when"])),
  "min-confidence": z.optional(number(0, 1, false)),
  lang: z.optional(oneOf(LANGUAGES)),
  theme: z.optional(oneOf(["light", "dark", "print"])),
  width: z.optional(number(200, 4000, true)),
  scale: z.optional(number(1, 4, false)),
  title: z.optional(oneOf(["on", "off"])),
  text: z.optional(oneOf(["live", "paths"])),
});

/** What Next and the browser hand over. A parameter given twice counts as its first. */
export type SearchInput = URLSearchParams | Readonly<Record<string, string | readonly string[] | undefined>>;

function texts(input: SearchInput): Record<string, string> {
  const pairs = input instanceof URLSearchParams ? [...input].reverse() : Object.entries(input);
  return Object.fromEntries(
    pairs.flatMap(([name, value]) => {
      const first = typeof value === "string" || value === undefined ? value : value[0];
      return first === undefined || first === "" ? [] : [[name, name === "country" ? first.toUpperCase() : first]];
    }),
  );
}

export type ParsedView =
  | { readonly view: View; readonly errors: null }
  | { readonly view: null; readonly errors: string[] };

/**
 * Reads an address's search parameters. Strangers among them are passed over; an empty one counts as absent.
 * @returns the view, or what is wrong in words, one sentence a parameter
 */
export function parseView(input: SearchInput): ParsedView {
  const given = texts(input);
  const result = schema.safeParse(given);
  if (!result.success) {
    return {
      view: null,
      errors: result.error.issues.map(({ path, message }) => {
        const name = String(path[0]);
        return `“${name}=${(given[name] ?? "").slice(0, 80)}” ${message}.`;
      }),
    };
  }
  const said = VIEW_KEYS.map((key) => [key, result.data[parameterOf(key)] ?? DEFAULT_VIEW[key]]);
  return { view: Object.fromEntries(said) as View, errors: null };
}
