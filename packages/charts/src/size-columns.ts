import { FORCE_KINDS, FORCE_UNITS } from "@standpoint/core/codebook";
import type { ForceSizeRow } from "@standpoint/db";
import type { Column } from "./chart";
import { DAY, HOLDER, oneOf, orNull, WHOLE } from "./json-schema";

type OfSize = Pick<ForceSizeRow, "min" | "max" | "unit" | "kind" | "country" | "by"> & { readonly date: string | null };

/** A number of troops and whose it is. */
export const SIZE_COLUMNS: readonly Column<OfSize>[] = [
  { name: "min", about: "null for “up to N”", schema: orNull(WHOLE), value: ({ min }) => min },
  { name: "max", about: "null for “at least N”", schema: orNull(WHOLE), value: ({ max }) => max },
  { name: "unit", about: "what is counted", schema: oneOf(FORCE_UNITS), value: ({ unit }) => unit },
  {
    name: "kind",
    about: "the whole force, one country's part, or what it would take",
    schema: oneOf(FORCE_KINDS),
    value: ({ kind }) => kind,
  },
  { name: "country", about: "whose part it is", schema: orNull(HOLDER), value: ({ country }) => country },
  { name: "by", about: "who is cited for it", schema: orNull(HOLDER), value: ({ by }) => by },
  { name: "date", about: "last day of the article's date", schema: orNull(DAY), value: ({ date }) => date },
];
