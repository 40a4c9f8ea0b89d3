import type { Citation } from "@standpoint/db";
import type { Column } from "../chart";
import { TEXT } from "../json-schema";

type Evidence = Citation & { extractor: string };

/** What else checks a row: never more of a text than one sentence on either side of the quote. */
export const CHECK_COLUMNS: readonly Column<Evidence>[] = [
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
