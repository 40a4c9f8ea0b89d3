import { STANCES } from "@standpoint/core/codebook";
import { allStances, type StanceRecord } from "@standpoint/db";
import type { Column } from "../chart";
import { READING_COLUMNS } from "../claim-columns";
import { DAY, HOLDER, oneOf, orNull, PARTIAL_DATE, YES_NO } from "../json-schema";
import { SOURCE_COLUMNS } from "../source-columns";
import { dataSet } from "./data-set";
import { CHECK_COLUMNS } from "./evidence-columns";

/** The contract's columns of stances first, in its order. */
const columns: readonly Column<StanceRecord>[] = [
  { name: "country", about: "whose stance", schema: HOLDER, value: ({ holder }) => holder },
  { name: "stance", about: "the stance", schema: oneOf(STANCES), value: ({ stance }) => stance },
  {
    name: "since",
    about: "first day of the unbroken run of this stance; the claim's own day where it does not decide",
    schema: orNull(DAY),
    value: ({ since }) => since,
  },
  {
    name: "known_since",
    about: "the day from which the claim could be known",
    schema: orNull(DAY),
    value: ({ knownSince }) => knownSince,
  },
  {
    name: "contested",
    about: "a claim of the other side lies within 30 days before; null where it does not decide",
    schema: orNull(YES_NO),
    value: ({ contested }) => contested,
  },
  ...READING_COLUMNS,
  ...SOURCE_COLUMNS,
  {
    name: "decides",
    about: "it decides the country's position from its day on, as far as is known now",
    schema: YES_NO,
    value: ({ decides }) => decides,
  },
  {
    name: "date",
    about: "when the stance was taken, as exactly as is known",
    schema: orNull(PARTIAL_DATE),
    value: ({ date }) => date,
  },
  ...CHECK_COLUMNS,
  {
    name: "corrected",
    about: "a person corrected it: stance, conditions and contribution are the person's",
    schema: YES_NO,
    value: ({ corrected }) => corrected !== null,
  },
  {
    name: "machine_stance",
    about: "what the machine had read where a person corrected it; null where nothing was read or nothing corrected",
    schema: orNull(oneOf(STANCES)),
    value: ({ corrected }) => corrected?.machine?.stance ?? null,
  },
];

export const stances = dataSet({
  name: "stances",
  columns,
  rows: allStances,
});
