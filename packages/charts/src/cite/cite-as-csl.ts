import { AUTHOR, type Citation, citationKey, LICENCE_NAME } from "./citation";

const parts = (day: string) => ({ "date-parts": [day.split("-").map(Number)] });

/** @returns a list of one item in CSL-JSON, which Zotero, Pandoc and citeproc read */
export function citeAsCsl(citation: Citation): string {
  const item = {
    id: citationKey(citation),
    type: "webpage",
    genre: "Chart",
    title: citation.title,
    author: [{ literal: AUTHOR }],
    publisher: AUTHOR,
    issued: parts(citation.issued),
    accessed: parts(citation.accessed),
    URL: citation.url,
    note: LICENCE_NAME,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
