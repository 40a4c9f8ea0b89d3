/** The part of a page's JSON-LD that describes its article (schema.org/Article and its kinds). */
export type LinkedArticle = {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly published: string | null;
  readonly modified: string | null;
};

type Thing = Readonly<Record<string, unknown>>;

/** Reads the first article among the page's JSON-LD blocks; a block that is no JSON is passed over. */
export function articleOfJsonLd(document: Document): LinkedArticle {
  const things = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    parsed(script.textContent ?? ""),
  );
  const article = things.find(isArticle) ?? {};
  return {
    headline: text(article.headline),
    publisher: nameOf(article.publisher),
    url: text(article.url) ?? addressOf(article.mainEntityOfPage),
    language: text(article.inLanguage),
    published: text(article.datePublished),
    modified: text(article.dateModified),
  };
}

function parsed(json: string): Thing[] {
  try {
    return flattened(JSON.parse(json));
  } catch {
    return [];
  }
}

/** Lists and `@graph` nest things; the order of the page is kept. */
function flattened(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(flattened);
  if (typeof value !== "object" || value === null) return [];
  const thing = value as Thing;
  return [thing, ...flattened(thing["@graph"])];
}

function isArticle(thing: Thing): boolean {
  const types = [thing["@type"]].flat().map(String);
  return types.some((type) => /(Article|Posting|Report)$/.test(type));
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function nameOf(value: unknown): string | null {
  const one = [value].flat()[0];
  return text(one) ?? (typeof one === "object" && one !== null ? text((one as Thing).name) : null);
}

function addressOf(value: unknown): string | null {
  return text(value) ?? (typeof value === "object" && value !== null ? text((value as Thing)["@id"]) : null);
}
