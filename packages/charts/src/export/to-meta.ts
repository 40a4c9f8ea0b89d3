import { wordsIn } from "@standpoint/words";
import { citationOf, citeAsText } from "../cite";
import { addressOf, type FileRequest } from "./file-request";
import { LICENCE } from "./licence";

/** @returns what a chart is, in words and addresses, as JSON: text alternative, days, source, licence, citation, files */
export function toMeta(request: FileRequest, extensions: readonly string[]): string {
  const { opened } = request;
  const { name: chart, title, description, on, known, source, columns } = opened;
  const files = Object.fromEntries(extensions.map((extension) => [extension, addressOf(request, extension)]));
  const words = wordsIn(request.view.lang);
  const citation = citeAsText(citationOf(opened, addressOf(request, "svg"), words), words);
  return JSON.stringify(
    { chart, title, description, on, known, source, licence: LICENCE, citation, columns, files },
    null,
    2,
  );
}
