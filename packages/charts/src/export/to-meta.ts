import { dayInWords } from "../day";
import { addressOf, type FileRequest } from "./file-request";
import { LICENCE } from "./licence";

/** @returns how to name the chart in a text: who, when, what, as of which days, where */
export function citationOf({ opened }: FileRequest, address: string): string {
  const known = opened.known === opened.on ? "" : `, as known on ${dayInWords(opened.known)}`;
  return `Standpoint (${opened.known.slice(0, 4)}): ${opened.title}, as of ${dayInWords(opened.on)}${known}. ${address}. CC BY 4.0.`;
}

/** @returns what a chart is, in words and addresses, as JSON: text alternative, days, source, licence, citation, files */
export function toMeta(request: FileRequest, extensions: readonly string[]): string {
  const { opened } = request;
  const { name: chart, title, description, on, known, source, columns } = opened;
  const files = Object.fromEntries(extensions.map((extension) => [extension, addressOf(request, extension)]));
  const citation = citationOf(request, addressOf(request, "svg"));
  return JSON.stringify(
    { chart, title, description, on, known, source, licence: LICENCE, citation, columns, files },
    null,
    2,
  );
}
