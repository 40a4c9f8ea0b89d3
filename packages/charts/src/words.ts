import {
  CONDITIONS,
  CONTRIBUTIONS,
  FORCE_KINDS,
  FORCE_UNITS,
  OFFICES,
  PROPOSAL_TYPES,
  STANCES,
} from "@standpoint/core/codebook";
import { type Key, sentenceCase } from "@standpoint/words";
import { english } from "@standpoint/words/english";

/* The codebook's words as they stand in English sentences and labels, for what speaks English alone. */

/** @returns by name what the catalogue says in one of its areas */
function said<T extends string>(names: readonly T[], keyOf: (name: T) => Key): Readonly<Record<T, string>> {
  return Object.fromEntries(names.map((name) => [name, english.say(keyOf(name))])) as Record<T, string>;
}

export const STANCE_WORDS = said(STANCES, (name) => `stanceSays.${name}`);

/** As labels of a legend or a badge. */
export const STANCE_LABELS = Object.fromEntries(
  STANCES.map((name) => [name, sentenceCase(english.say(`stance.${name}`))]),
) as Readonly<Record<(typeof STANCES)[number], string>>;

export const STANCE_MEANINGS = said(STANCES, (name) => `stanceMeans.${name}`);
export const CONDITION_WORDS = said(CONDITIONS, (name) => `condition.${name}`);
export const CONTRIBUTION_WORDS = said(CONTRIBUTIONS, (name) => `contribution.${name}`);
export const OFFICE_WORDS = said(OFFICES, (name) => `office.${name}`);
export const PROPOSAL_WORDS = said(PROPOSAL_TYPES, (name) => `step.${name}`);
export const FORCE_KIND_WORDS = said(FORCE_KINDS, (name) => `kind.${name}`);
export const FORCE_UNIT_WORDS = said(FORCE_UNITS, (name) => `unit.${name}`);
