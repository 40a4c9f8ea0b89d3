const development = process.env.NODE_ENV === "development";

/**
 * What a page of the site may load. Scripts run by the nonce of this one answer, which no cache may keep; styles may
 * stand in attributes, as the drawings' do. No page may be framed: embeds are made for that.
 */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** What a drawing or a static embed may load: nothing. Anybody may frame it, and caches may keep it. */
export const STATIC_POLICY =
  "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors *";

/** A page in words that stands alone, made by the proxy or in place of a file. */
export const WORDS_POLICY =
  "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
