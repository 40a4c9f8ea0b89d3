import { CONDITIONS, CONTRIBUTIONS, OFFICES } from "@standpoint/core/codebook";
import type { StanceClaim } from "@standpoint/db";
import type { Column } from "./chart";
import { columnsOf } from "./columns-of";
import { listOf, oneOf, orNull, SHARE, TEXT, YES_NO } from "./json-schema";
import { SOURCE_COLUMNS } from "./source-columns";

type OfClaim = Pick<StanceClaim, "conditions" | "contribution" | "confidence" | "actors" | "office">;

/** What one claim says of a stance, in the contract's order. */
export const READING_COLUMNS: readonly Column<OfClaim>[] = [
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
];

/** The claim that decides a position, and where it stands. */
export const CLAIM_COLUMNS: readonly Column<{ readonly claim: StanceClaim }>[] = columnsOf(
  [...READING_COLUMNS, ...SOURCE_COLUMNS] as readonly Column<StanceClaim>[],
  ({ claim }) => claim,
);

export const CONTESTED: Column<{ readonly contested: boolean }> = {
  name: "contested",
  about: "a claim of the other side lies within 30 days before",
  schema: YES_NO,
  value: ({ contested }) => contested,
};
