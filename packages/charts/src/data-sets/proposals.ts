import { PROPOSAL_TYPES } from "@standpoint/core/codebook";
import { allProposals, type ProposalRecord } from "@standpoint/db";
import type { Column } from "../chart";
import { HOLDER, listOf, oneOf, orNull, PARTIAL_DATE, TEXT } from "../json-schema";
import { SOURCE_COLUMNS } from "../source-columns";
import { dataSet } from "./data-set";
import { CHECK_COLUMNS } from "./evidence-columns";

const columns: readonly Column<ProposalRecord>[] = [
  { name: "date", about: "when the step was taken", schema: orNull(PARTIAL_DATE), value: ({ date }) => date },
  { name: "type", about: "what kind of step", schema: oneOf(PROPOSAL_TYPES), value: ({ type }) => type },
  { name: "proposers", about: "whose step", schema: listOf(HOLDER), value: ({ proposers }) => proposers },
  { name: "summary", about: "one line in English", schema: TEXT, value: ({ summary }) => summary },
  ...SOURCE_COLUMNS,
  ...CHECK_COLUMNS,
];

export const proposals = dataSet({
  name: "proposals",
  columns,
  rows: allProposals,
});
