import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

/*
 * A reader walks the site in Ukrainian. The catalogues are read as files: what the English one says must not be left
 * on any page.
 */

const catalogue = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`../packages/words/messages/${language}.json`, import.meta.url), "utf8"));
const [english, ukrainian] = [catalogue("en"), catalogue("uk")];

/** What stands between the gaps of English messages, where that is long enough to be no accident. */
const LEFTOVERS = Object.entries(english).flatMap(([key, message]) =>
  message
    .split(/\{[^{}]*\{|\{|\}|<[^>]*>/)
    .map((part) => part.trim())
    .filter((part) => /[a-z]{3}.* .*[a-z]{3}/.test(part) && !/plural,/.test(part) && !ukrainian[key]?.includes(part)),
);

/** All that a page says in its own language: texts and names, but for titles and code. */
const wordsOf = (page: Page) =>
  page.evaluate(() => {
    const foreign = "[lang]:not(html, [lang=uk]), script, style, code, pre, textarea, iframe";
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    const said: string[] = [document.title];
    while (walker.nextNode())
      if (!walker.currentNode.parentElement?.closest(foreign)) said.push(walker.currentNode.textContent ?? "");
    for (const name of ["aria-label", "title", "alt", "placeholder"])
      for (const element of document.querySelectorAll(`[${name}]`))
        if (!element.closest(foreign)) said.push(element.getAttribute(name) ?? "");
    return said.join("\n");
  });

/** Names of marks hold quoted words, which stay in their language and cannot name it there. */
const QUOTED = /“[^”]*”|"[^"\n]*"/g;

async function expectUkrainian(page: Page) {
  await expect(page.locator("html")).toHaveAttribute("lang", "uk");
  const said = (await wordsOf(page)).replace(QUOTED, "");
  expect(LEFTOVERS.filter((part) => said.includes(part))).toEqual([]);
}

const MONTHS = "січ|лют|бер|квіт|трав|черв|лип|серп|вер|жовт|лист|груд";

test("a reader walks the site in Ukrainian and finds no English word of its own", async ({ page }) => {
  await page.goto("/");
  await page.locator(".languages > summary").click();
  await page.getByRole("link", { name: "Українська" }).click();
  await expect(page).toHaveURL(/[?&]lang=uk/);
  await expectUkrainian(page);

  const nav = page.getByRole("navigation", { name: ukrainian["head.pages"] });
  const turnTo = async (key: string) => {
    await nav.getByRole("link", { name: ukrainian[key], exact: true }).click();
    await expect(page).toHaveURL(/[?&]lang=uk/);
    await expectUkrainian(page);
  };
  await turnTo("head.countries");
  await page.getByRole("main").getByRole("link", { name: "Франція", exact: true }).first().click();
  await expect(page).toHaveURL(/\/countries\/FRA\?.*lang=uk/);
  await expectUkrainian(page);
  await page.locator('main a[href^="/articles/"]').first().click();
  await expect(page).toHaveURL(/\/articles\/.*lang=uk/);
  await expectUkrainian(page);
  for (const key of ["head.proposals", "head.forceSizes", "head.changes", "head.method", "head.data"])
    await turnTo(key);
});

test("sharing speaks Ukrainian too, and the embed that it gives", async ({ page }) => {
  await page.goto("/share/stance-map?lang=uk");
  await expectUkrainian(page);
  await page.goto("/embed/stance-map?lang=uk&interactive=1");
  await expectUkrainian(page);
  await page.goto("/status?lang=uk");
  await expectUkrainian(page);
  await page.goto("/countries/ZZZ?lang=uk");
  await expectUkrainian(page);
});

test("days are written as Ukrainian does, quotes stay in their language and name it", async ({ page }) => {
  await page.goto("/countries/FRA?lang=uk");
  const days = (await page.locator("main time").allTextContents()).filter((day) => /^\d{1,2} /.test(day));
  expect(days.length).toBeGreaterThan(0);
  for (const day of days) expect(day).toMatch(new RegExp(`^\\d{1,2} (${MONTHS})\\p{L}*\\.? \\d{4}$`, "u"));
  const quotes = page.locator("main blockquote");
  expect(await quotes.count()).toBeGreaterThan(0);
  const languages = await quotes.evaluateAll((all) =>
    all.map((quote) => quote.closest("[lang]")?.getAttribute("lang")),
  );
  expect(languages.filter((language) => !/^[a-z]{2}$/.test(language ?? ""))).toEqual([]);
  expect(languages).toContain("fr");
});

test("every language has the page's address as an alternate, English as the one for all", async ({ page }) => {
  await page.goto("/countries/FRA?lang=uk&on=2025-09-10");
  const alternates = await page
    .locator('link[rel="alternate"][hreflang]')
    .evaluateAll((all) =>
      all.map((link) => [link.getAttribute("hreflang"), new URL((link as HTMLLinkElement).href).search]),
    );
  const to = (search: string) => `?on=2025-09-10${search}`;
  expect(Object.fromEntries(alternates)).toEqual({
    en: to(""),
    nl: to("&lang=nl"),
    fr: to("&lang=fr"),
    de: to("&lang=de"),
    uk: to("&lang=uk"),
    "x-default": to(""),
  });
});

test("axe finds nothing wrong with a country in Ukrainian, its language list open", async ({ page }) => {
  await page.goto("/countries/FRA?lang=uk");
  await page.locator(".languages > summary").click();
  const axe = new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]);
  expect((await axe.analyze()).violations).toEqual([]);
});
