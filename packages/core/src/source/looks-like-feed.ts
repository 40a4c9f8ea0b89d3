const XML_PROLOGUE = /^\s*(<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*/i;

/** @returns whether a file begins like an RSS, RDF, Atom or JSON feed. */
export function looksLikeFeed(bytes: Uint8Array): boolean {
  const beginning = new TextDecoder().decode(bytes.subarray(0, 4000));
  if (/^\s*\{/.test(beginning)) return beginning.includes("https://jsonfeed.org/version/");
  return /^<(rss|feed|rdf:RDF)\b/i.test(beginning.replace(XML_PROLOGUE, ""));
}
