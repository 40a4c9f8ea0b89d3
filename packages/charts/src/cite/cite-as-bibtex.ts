import { AUTHOR, type Citation, citationKey, LICENCE_NAME } from "./citation";

const WRITTEN_OUT: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** The signs that TeX reads as its own. Letters of every script stay: Biber and present BibTeX read UTF-8. */
const escapeTex = (text: string) => text.replace(/[\\{}$&#%_~^]/g, (sign) => WRITTEN_OUT[sign] ?? `\\${sign}`);

/** An address is taken as it stands, but its braces must be even. */
const escapeAddress = (url: string) =>
  url.replace(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** @returns an entry for BibTeX and BibLaTeX. The title stands in two pairs of braces, so that no style lowers its capitals. */
export function citeAsBibtex(citation: Citation): string {
  const fields = {
    author: `{${AUTHOR}}`,
    title: `{${escapeTex(citation.title)}}`,
    year: citation.issued.slice(0, 4),
    howpublished: "Chart",
    url: escapeAddress(citation.url),
    urldate: citation.accessed,
    note: LICENCE_NAME,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${citationKey(citation)},\n${lines.join(",\n")}\n}\n`;
}
