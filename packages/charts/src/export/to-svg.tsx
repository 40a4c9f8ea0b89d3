import type { ReactElement } from "react";
import { LICENCE } from "./licence";

/** What a file says of itself, beside the picture. */
export type SvgMetadata = { readonly title: string; readonly description: string; readonly source: string };

const xml = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);

function metadataElement({ title, description, source }: SvgMetadata): string {
  return (
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"><cc:Work rdf:about="">' +
    `<dc:title>${xml(title)}</dc:title><dc:description>${xml(description)}</dc:description><dc:source>${xml(source)}</dc:source>` +
    `<cc:license rdf:resource="${LICENCE.url}"/></cc:Work></rdf:RDF></metadata>`
  );
}

/**
 * Draws to a string. The import is dynamic because a static one of react-dom/server fails the site's build.
 * @param metadata written into the file, licence with it; left out inside a page
 */
export async function toSvg(drawing: ReactElement, metadata?: SvgMetadata): Promise<string> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  const svg = renderToStaticMarkup(drawing);
  return metadata ? svg.replace(/^<svg[^>]*>/, (open) => open + metadataElement(metadata)) : svg;
}
