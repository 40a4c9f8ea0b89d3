import type { Citation } from "@standpoint/db";
import type { Column } from "./chart";
import { ADDRESS, orNull, PARTIAL_DATE, TEXT } from "./json-schema";

/** Where a row stands: in this order in every table of claims. */
export const SOURCE_COLUMNS: readonly Column<Citation>[] = [
  { name: "outlet", about: "who published the article", schema: orNull(TEXT), value: ({ outlet }) => outlet },
  {
    name: "published",
    about: "when, as exactly as is known",
    schema: orNull(PARTIAL_DATE),
    value: ({ published }) => published,
  },
  { name: "url", about: "where", schema: orNull(ADDRESS), value: ({ url }) => url },
  { name: "quote", about: "the words, verbatim, in their language", schema: TEXT, value: ({ quote }) => quote },
];
