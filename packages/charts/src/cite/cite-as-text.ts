import { dayInWords } from "../day";
import { AUTHOR, type Citation, LICENCE_NAME } from "./citation";

/** @returns one line for a list of references or a caption */
export function citeAsText({ title, issued, accessed, url }: Citation): string {
  return `${AUTHOR} (${issued.slice(0, 4)}): ${title}. ${url}. Accessed ${dayInWords(accessed)}. ${LICENCE_NAME}.`;
}
