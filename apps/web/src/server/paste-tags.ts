import { oembedAddress } from "../share/oembed";
import { type Preview, previewTags, tagKind } from "../share/preview-tags";
import { escapeHtml } from "./in-words";

/** @returns the tags of a page made as text: where its embed code is, and what a preview of its address shows */
export function pasteTags(preview: Preview): string {
  const { origin } = new URL(preview.url);
  const codes = (["json", "xml"] as const).map((format) => {
    const type = format === "json" ? "application/json" : "text/xml";
    return `<link rel="alternate" type="${type}+oembed" href="${escapeHtml(oembedAddress(origin, preview.url, format))}">`;
  });
  const tags = previewTags(preview).map(
    ([tag, content]) => `<meta ${tagKind(tag)}="${tag}" content="${escapeHtml(content)}">`,
  );
  return [...codes, ...tags].join("");
}
