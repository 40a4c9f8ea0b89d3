import { CONDITIONS, CONTRIBUTIONS, OFFICES, STANCES } from "@standpoint/core/codebook";
import { allStances, type StanceRecord } from "@standpoint/db";
import { type DescribedColumn, dataSet } from "./data-set";
import { CHECK_COLUMNS, SOURCE_COLUMNS } from "./evidence-columns";
import { DAY, HOLDER, listOf, oneOf, orNull, PARTIAL_DATE, SHARE, TEXT, YES_NO } from "./schemas";

/** The contract's columns of stances first, in its order. */
const columns: readonly DescribedColumn<StanceRecord>[] = [
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
  {
    name: "conditions",
    about: "what it depends on",
    schema: listOf(oneOf(CONDITIONS)),
    value: ({ conditions }) => conditions,
  },
  {
    name: "contribution",
    about: "what the country would put in",
    schema: listOf(oneOf(CONTRIBUTIONS)),
    value: ({ contribution }) => contribution,
  },
  { name: "confidence", about: "how sure the reading is", schema: SHARE, value: ({ confidence }) => confidence },
  { name: "actor", about: "who was cited", schema: listOf(TEXT), value: ({ actors }) => actors },
  {
    name: "office",
    about: "the highest office among them",
    schema: orNull(oneOf(OFFICES)),
    value: ({ office }) => office,
  },
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
  title: "Stances",
  about: "what one article reports as a country's stance",
  columns,
  rows: allStances,
});
