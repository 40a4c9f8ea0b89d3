import countries from "world-countries";

const ORGANISATION_NAMES: Record<string, string> = { NATO: "NATO", EU: "European Union", UN: "United Nations" };
const names = new Map(countries.map((country) => [country.cca3 === "UNK" ? "XKX" : country.cca3, country.name.common]));

/** English names for the examples. */
export const labels = (holder: string): string => ORGANISATION_NAMES[holder] ?? names.get(holder) ?? holder;

/** Names as long as any state's: what they meet must bear it. */
export const longLabels = (holder: string): string => `The United Kingdom of ${labels(holder)} and Northern Islands`;
