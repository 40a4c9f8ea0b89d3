import { type Holder, isOrganisation } from "@standpoint/core/codebook";
import { ALPHA_CODES } from "./alpha-codes";

const alpha2Of: ReadonlyMap<Holder, string> = new Map(
  ALPHA_CODES.split(" ").flatMap((pair) => (pair === "XKXXK" ? [] : [[pair.slice(0, 3), pair.slice(3)] as const])),
);

/** Names that `Intl.DisplayNames` does not give or that differ from one machine's data to the next. */
const GIVEN: Readonly<Record<Holder, string>> = {
  XKX: "Kosovo",
  NATO: "NATO",
  EU: "European Union",
  UN: "United Nations",
  TUR: "Turkey",
  BIH: "Bosnia and Herzegovina",
  USA: "United States",
};

/** The same in other languages, by organisation; the rest is CLDR's. */
const ORGANISATIONS: Readonly<Record<string, Readonly<Record<Holder, string>>>> = {
  nl: { NATO: "NAVO", EU: "Europese Unie", UN: "Verenigde Naties" },
  fr: { NATO: "OTAN", EU: "Union européenne", UN: "Nations unies" },
  de: { NATO: "NATO", EU: "Europäische Union", UN: "Vereinte Nationen" },
  uk: { NATO: "НАТО", EU: "Європейський Союз", UN: "ООН" },
};

const names = new Map<string, Intl.DisplayNames>();

function displayNames(language: string): Intl.DisplayNames {
  const known = names.get(language);
  if (known) return known;
  const made = new Intl.DisplayNames([language, "en"], { type: "region", fallback: "code" });
  names.set(language, made);
  return made;
}

/** Every country that can hold a stance, by code; Kosovo among them, organisations not. */
export const HOLDERS: readonly Holder[] = [...alpha2Of.keys(), "XKX"].sort();

/** @returns whether the code can be a holder's: an ISO 3166-1 alpha-3 code, Kosovo, NATO, the EU or the UN. */
export function isHolder(code: string): boolean {
  return alpha2Of.has(code) || code === "XKX" || isOrganisation(code);
}

/** @returns the holder's name in the language (default English), or the code itself where there is none. */
export function countryName(holder: Holder, language = "en"): string {
  const given = language === "en" ? GIVEN[holder] : ORGANISATIONS[language]?.[holder];
  if (given) return given;
  const alpha2 = holder === "XKX" ? "XK" : alpha2Of.get(holder);
  return alpha2 ? (displayNames(language).of(alpha2) ?? holder) : (GIVEN[holder] ?? holder);
}

/** @returns the name with its article where English wants one: "the United States". */
export function countryNameInText(holder: Holder): string {
  const name = countryName(holder);
  return /^(Netherlands|United |European Union|Philippines|Czech Republic|Central African)/.test(name)
    ? `the ${name}`
    : name;
}
