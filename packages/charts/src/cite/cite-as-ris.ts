import { AUTHOR, type Citation, citationKey, LICENCE_NAME } from "./citation";

const slashed = (day: string) => day.replaceAll("-", "/");
/** A line ends a field, so a value has none. */
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** @returns a record for reference managers; lines end as the format wants, by CR and LF */
export function citeAsRis(citation: Citation): string {
  const { title, issued, accessed, url } = citation;
  const fields = [
    ["TY", "ELEC"],
    ["ID", citationKey(citation)],
    ["AU", AUTHOR],
    ["TI", oneLine(title)],
    ["PY", issued.slice(0, 4)],
    ["DA", slashed(issued)],
    ["PB", AUTHOR],
    ["UR", oneLine(url)],
    ["Y2", slashed(accessed)],
    ["N1", LICENCE_NAME],
    ["ER", ""],
  ] as const;
  return fields.map(([tag, value]) => `${tag}  - ${value}\r\n`).join("");
}
