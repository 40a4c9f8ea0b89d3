const TRACKING = /^(utm_.+|fbclid|gclid|mc_cid|mc_eid)$/;

/**
 * One address for one article: host in small letters, no fragment, no tracking parameters, nobody's name and password.
 * @returns null for what is no http or https address
 */
export function canonicalUrl(written: string, base?: string): string | null {
  if (!URL.canParse(written, base)) return null;
  const url = new URL(written, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  url.hash = "";
  url.username = "";
  url.password = "";
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}
