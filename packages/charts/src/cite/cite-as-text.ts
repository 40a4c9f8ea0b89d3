import { dayInWords } from "../day";
import { AUTHOR, type Citation, type Cited, LICENCE_NAME } from "./citation";

/** @returns one line for a list of references or a caption; files, which nobody has looked at yet, name no day of access */
export function citeAsText({ title, issued, url, ...rest }: Cited | Citation): string {
  const accessed = "accessed" in rest ? ` Accessed ${dayInWords(rest.accessed)}.` : "";
  return `${AUTHOR} (${issued.slice(0, 4)}): ${title}. ${url}.${accessed} ${LICENCE_NAME}.`;
}
