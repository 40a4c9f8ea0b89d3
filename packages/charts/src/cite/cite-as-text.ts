import { english } from "@standpoint/words/english";
import type { Words } from "@standpoint/words/words";
import { AUTHOR, type Citation, type Cited, LICENCE_NAME } from "./citation";

/** @returns one line for a list of references or a caption; files, which nobody has looked at yet, name no day of access */
export function citeAsText({ title, issued, url, ...rest }: Cited | Citation, words: Words = english): string {
  const accessed = "accessed" in rest ? ` ${words.say("citing.accessed", { day: words.day(rest.accessed) })}` : "";
  return `${AUTHOR} (${issued.slice(0, 4)}): ${title}. ${url}.${accessed} ${LICENCE_NAME}.`;
}
