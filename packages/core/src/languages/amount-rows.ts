import type { ForceWords } from "./force-words";
import type { Numbers } from "./numbers";

type NumberPhrase = "between" | "about" | "atMost" | "atMostAfter" | "atLeast" | "atLeastAfter" | "notEnough" | "vague";
type ForcePhrase =
  | "people"
  | "wholes"
  | "of"
  | "in"
  | "bare"
  | "otherThings"
  | "neverIn"
  | "owns"
  | "needed"
  | "contribution";

export type AmountRole = `number:${NumberPhrase}` | `force:${ForcePhrase}` | `unit:${keyof ForceWords["units"]}`;

export type AmountRow = { readonly role: AmountRole; readonly pattern: string };

const NUMBER_PHRASES: readonly NumberPhrase[] = [
  "between",
  "about",
  "atMost",
  "atMostAfter",
  "atLeast",
  "atLeastAfter",
  "notEnough",
  "vague",
];
const FORCE_PHRASES: readonly ForcePhrase[] = [
  "people",
  "wholes",
  "of",
  "in",
  "bare",
  "otherThings",
  "neverIn",
  "owns",
  "needed",
  "contribution",
];

/** The patterns by which a pack finds numbers of troops, under their roles in the automaton. */
export function amountRows(pack: { readonly numbers: Numbers; readonly forceWords: ForceWords }): AmountRow[] {
  const rows = (role: AmountRole, patterns: readonly string[]) => patterns.map((pattern) => ({ role, pattern }));
  return [
    ...NUMBER_PHRASES.flatMap((phrase) => rows(`number:${phrase}`, pack.numbers[phrase])),
    ...FORCE_PHRASES.flatMap((phrase) => rows(`force:${phrase}`, pack.forceWords[phrase])),
    ...Object.entries(pack.forceWords.units).flatMap(([unit, patterns]) =>
      rows(`unit:${unit}` as AmountRole, patterns),
    ),
  ];
}
