import {
  CONDITIONS,
  CONTRIBUTIONS,
  type Condition,
  type Contribution,
  type Holder,
  STANCES,
  type Stance,
} from "@standpoint/core/codebook";
import * as z from "zod/mini";
import { isDay } from "./day";

/*
 * The one schema of the search parameters of pages, embeds, files and procedures. It imports no database,
 * so the browser reads addresses with the same code; zod/mini keeps that small.
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
  proposal: z.optional(text(100)),
  region: z.optional(oneOf(["europe", "world"])),
  q: z.optional(text(200)),
  axis: z.optional(oneOf(["linear", "log"])),
  "min-confidence": z.optional(number(0, 1, false)),
  lang: z.optional(field((code) => (/^[a-z]{2}$/.test(code) ? { value: code } : { wrong: "is no language code" }))),
  theme: z.optional(oneOf(["light", "dark", "print"])),
  width: z.optional(number(200, 4000, true)),
  scale: z.optional(number(1, 4, false)),
  title: z.optional(oneOf(["on", "off"])),
  text: z.optional(oneOf(["live", "paths"])),
});

type Given = z.output<typeof schema>;
type Parameter = keyof Given;

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
  /** The id of the step whose evidence is open. */
  readonly proposal: string | null;
  readonly region: "europe" | "world";
  readonly q: string;
  readonly axis: "linear" | "log";
  /** 0 to 1: readings below it are left out of lists and files. */
  readonly minConfidence: number;
  /** The language of the interface. */
  readonly lang: string;
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
  proposal: null,
  region: "europe",
  q: "",
  axis: "linear",
  minConfidence: 0,
  lang: "en",
  theme: null,
  width: null,
  scale: 1,
  title: "on",
  text: "live",
};

const KEYS = Object.keys(DEFAULT_VIEW) as (keyof View)[];
const parameterOf = (key: keyof View) => (key === "minConfidence" ? "min-confidence" : key) as Parameter;

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
  const said = KEYS.map((key) => [key, result.data[parameterOf(key)] ?? DEFAULT_VIEW[key]]);
  return { view: Object.fromEntries(said) as View, errors: null };
}

/**
 * @returns the canonical query string of a view, without defaults and with its `?` ("" for the default view):
 * the same view always has the same address.
 */
export function toSearch(view: Partial<View>): string {
  const parts = KEYS.flatMap((key) => {
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
