import type { Citation } from "@standpoint/db";
import type { DescribedColumn } from "./data-set";
import { ADDRESS, orNull, PARTIAL_DATE, TEXT } from "./schemas";

type Evidence = Citation & { extractor: string };

/** Where a row stands: in this order in every data set of claims. */
export const SOURCE_COLUMNS: readonly DescribedColumn<Evidence>[] = [
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

/** What else checks a row: never more of a text than one sentence on either side of the quote. */
export const CHECK_COLUMNS: readonly DescribedColumn<Evidence>[] = [
  {
    name: "before",
    about: "the rest of the quote's sentence and one sentence before it",
    schema: TEXT,
    value: ({ before }) => before,
  },
  {
    name: "after",
    about: "the rest of the quote's sentence and one sentence after it",
    schema: TEXT,
    value: ({ after }) => after,
  },
  { name: "language", about: "of the article, ISO 639-1", schema: TEXT, value: ({ language }) => language },
  { name: "article", about: "its id: /articles/ID", schema: TEXT, value: ({ articleId }) => articleId },
  { name: "claim", about: "the claim's id: /articles/ID#CLAIM", schema: TEXT, value: ({ claimId }) => claimId },
  {
    name: "extractor",
    about: "version of the program that read it",
    schema: TEXT,
    value: ({ extractor }) => extractor,
  },
];
