import { FORCE_KINDS, FORCE_UNITS } from "@standpoint/core/codebook";
import { allForceSizes, type ForceSizeRecord } from "@standpoint/db";
import { type DescribedColumn, dataSet } from "./data-set";
import { CHECK_COLUMNS, SOURCE_COLUMNS } from "./evidence-columns";
import { DAY, HOLDER, oneOf, orNull, WHOLE } from "./schemas";

const columns: readonly DescribedColumn<ForceSizeRecord>[] = [
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
  ...SOURCE_COLUMNS,
  ...CHECK_COLUMNS,
];

export const forceSizes = dataSet({
  name: "force-sizes",
  title: "Force sizes",
  about: "a number of troops that one article names",
  columns,
  rows: allForceSizes,
});
