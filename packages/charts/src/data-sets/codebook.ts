import { isOrganisation, ORGANISATIONS } from "@standpoint/core/codebook";
import { countryName, HOLDERS } from "../country-names";
import {
  CONDITION_WORDS,
  CONTRIBUTION_WORDS,
  FORCE_KIND_WORDS,
  FORCE_UNIT_WORDS,
  OFFICE_WORDS,
  PROPOSAL_WORDS,
  STANCE_MEANINGS,
} from "../words";

/** @returns every word that the data use, with what it means, as JSON */
export function codebookJson(): string {
  const holders = [...HOLDERS, ...ORGANISATIONS].map((code) => [
    code,
    { name: countryName(code), organisation: isOrganisation(code) },
  ]);
  const lists = {
    stances: STANCE_MEANINGS,
    conditions: CONDITION_WORDS,
    contributions: CONTRIBUTION_WORDS,
    offices: OFFICE_WORDS,
    forceKinds: FORCE_KIND_WORDS,
    forceUnits: FORCE_UNIT_WORDS,
    proposalTypes: PROPOSAL_WORDS,
    holders: Object.fromEntries(holders),
  };
  return `${JSON.stringify({ licence: "CC-BY-4.0", ...lists }, null, 2)}\n`;
}
