import { type ArticleRecord, allArticles } from "@standpoint/db";
import type { Column } from "../chart";
import { ADDRESS, DAY, oneOf, orNull, PARTIAL_DATE, TEXT, WHOLE, YES_NO } from "../json-schema";
import { dataSet } from "./data-set";

const columns: readonly Column<ArticleRecord>[] = [
  { name: "article", about: "its id: /articles/ID", schema: TEXT, value: ({ id }) => id },
  { name: "version", about: "the latest; 1 for the first", schema: WHOLE, value: ({ version }) => version },
  { name: "title", about: "context, never evidence", schema: orNull(TEXT), value: ({ title }) => title },
  { name: "outlet", about: "who published it", schema: orNull(TEXT), value: ({ outlet }) => outlet },
  { name: "url", about: "where", schema: orNull(ADDRESS), value: ({ url }) => url },
  { name: "language", about: "ISO 639-1", schema: TEXT, value: ({ language }) => language },
  { name: "published", about: "when", schema: orNull(PARTIAL_DATE), value: ({ published }) => published },
  {
    name: "date_conflict",
    about: "the text contradicts the date that the article gives",
    schema: YES_NO,
    value: ({ dateConflict }) => dateConflict,
  },
  {
    name: "known_since",
    about: "the day from which this version could be known",
    schema: DAY,
    value: ({ knownSince }) => knownSince,
  },
  {
    name: "rights",
    about: "what of the text may be shown: all of it, or quotes",
    schema: oneOf(["full", "quote"]),
    value: ({ rights }) => rights,
  },
  {
    name: "unsupported",
    about: "no language pack reads it yet: nothing was coded",
    schema: YES_NO,
    value: ({ unsupported }) => unsupported,
  },
  {
    name: "copy_of",
    about: "the article that counts in its stead, where it is nearly the same",
    schema: orNull(TEXT),
    value: ({ copyOf }) => copyOf,
  },
  { name: "content_hash", about: "SHA-256 of all that it says", schema: TEXT, value: ({ contentHash }) => contentHash },
  {
    name: "extractor",
    about: "version of the program that read it",
    schema: TEXT,
    value: ({ extractor }) => extractor,
  },
  { name: "text", about: "only where rights are full", schema: orNull(TEXT), value: ({ text }) => text },
];

export const articles = dataSet({
  name: "articles",
  columns,
  rows: allArticles,
});
