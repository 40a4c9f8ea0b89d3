import countries from "world-countries";

const ORGANISATION_NAMES: Record<string, string> = { NATO: "NATO", EU: "European Union", UN: "United Nations" };
const codeOf = (cca3: string) => (cca3 === "UNK" ? "XKX" : cca3);
const names = new Map(countries.map((country) => [codeOf(country.cca3), country.name.common]));

/** English names for the examples. */
export const labels = (holder: string): string => ORGANISATION_NAMES[holder] ?? names.get(holder) ?? holder;

/** @returns names in a language by its code of three letters, for examples in it */
export function labelsIn(language: "deu" | "fra" | "nld"): (holder: string) => string {
  const own = new Map(countries.map(({ cca3, translations }) => [codeOf(cca3), translations[language]?.common]));
  return (holder) => own.get(holder) ?? labels(holder);
}

/** Names as long as any state's: what they meet must bear it. */
export const longLabels = (holder: string): string => `The United Kingdom of ${labels(holder)} and Northern Islands`;
