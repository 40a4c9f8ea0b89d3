import { expect, type Page, test } from "@playwright/test";
import { PAGES } from "./steps/pages";

type Quoted = { readonly quote: string; readonly language: string; readonly article: string; readonly claim: string };

/** So much of a quote's beginning stands on one line of a drawing. */
const BEGINNING = 40;

/** @returns beginnings of quotes that stand on the page in another language than their own, and how many stand there */
function spoken(page: Page, quotes: readonly Quoted[]): Promise<{ wrong: string[]; found: number }> {
  const known = quotes.map(({ quote, language }) => [quote.slice(0, BEGINNING), language] as const);
  return page.evaluate((known) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const wrong: string[] = [];
    let found = 0;
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode as Text;
      // Titles and descriptions of drawings, and texts to be copied, have no parts that could have a language.
      if (!parentElement || parentElement.closest("script, title, desc, pre, textarea")) continue;
      for (const [beginning, language] of known) {
        if (!data.includes(beginning)) continue;
        found++;
        if (parentElement.closest("[lang]")?.getAttribute("lang") !== language) wrong.push(`${language}: ${data}`);
      }
    }
    return { wrong, found };
  }, known);
}

test("a screen reader is told of every quote in which language it is, in pages and in drawings", async ({
  page,
  request,
}) => {
  const { rows } = (await (await request.get("/data/stances.json")).json()) as { rows: Quoted[] };
  const quotes = rows.filter(({ quote }) => quote.length > BEGINNING);
  const french = quotes.find(({ language }) => language === "fr") as Quoted;
  const more = ["/embed/country-history?country=FRA", `/articles/${french.article}`, `/claims/${french.claim}`];
  // In Ukrainian, so that hardly a quote is in the page's own language.
  for (const path of [...PAGES, ...more]) {
    await page.goto(`${path}${path.includes("?") ? "&" : "?"}lang=uk`);
    const { wrong, found } = await spoken(page, quotes);
    expect(wrong, path).toEqual([]);
    if (more.includes(path) || path.startsWith("/countries/")) expect(found, path).toBeGreaterThan(0);
  }
});
