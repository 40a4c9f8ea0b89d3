import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const box = (page: Page) => page.getByRole("banner").getByLabel("Search");
const group = (page: Page, name: string) =>
  page.locator("section.found-group", { has: page.getByRole("heading", { name }) });

/** Types into the box in the head, and waits until something is suggested. */
async function type(page: Page, words: string): Promise<void> {
  // The page listens for the key once its script has come.
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(box(page)).toBeFocused({ timeout: 500 });
  }).toPass();
  await expect(box(page)).toHaveRole("combobox");
  await page.keyboard.type(words);
  await expect(page.getByRole("listbox")).toBeVisible();
}

test("the key / leads into the box; arrows and Enter lead to a country, named in any language", async ({ page }) => {
  await page.goto("/method");
  await type(page, "Франц");
  await expect(box(page)).toHaveAttribute("aria-expanded", "true");
  const first = page.getByRole("option").first();
  await expect(first).toContainText("France");
  await expect(first.locator("mark")).toHaveText("Франція");
  await page.keyboard.press("ArrowDown");
  await expect(first).toHaveAttribute("aria-selected", "true");
  await expect(box(page)).toHaveAttribute("aria-activedescendant", (await first.getAttribute("id")) ?? "");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/countries\/FRA$/);
});

test("Escape closes the list and keeps what was typed; Enter without a choice leads to all results", async ({
  page,
}) => {
  await page.goto("/method");
  await type(page, "macron");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toBeHidden();
  await expect(box(page)).toHaveValue("macron");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=macron$/);
  await expect(group(page, "People")).toContainText("Macron");
});

test("a quote is found, lit, and leads to its sentence", async ({ page }) => {
  await page.goto("/search?q=troops");
  const quote = group(page, "Quotes").getByRole("listitem").first();
  await expect(quote.locator("mark").first()).toHaveText(/^troops/i);
  const words = ((await quote.locator("blockquote").textContent()) ?? "").trim();
  await quote.getByRole("link", { name: "Where it stands" }).click();
  await expect(page).toHaveURL(/\/articles\/[^#]+#/);
  await expect(page.locator("main")).toContainText(words.slice(0, 40));
  const lit = await page.evaluate(() => document.getElementById(decodeURIComponent(location.hash.slice(1))) !== null);
  expect(lit, "the claim that the link names is on the page").toBe(true);
});

test("a quote in another language says which", async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent("військ")}`);
  const quote = group(page, "Quotes").getByRole("listitem").first();
  await expect(quote.locator("blockquote")).toHaveAttribute("lang", "uk");
  await expect(quote).toContainText("in Ukrainian");
});

test("typing mistakes are forgiven, and that is said", async ({ page }) => {
  await page.goto("/search?q=Makron");
  await expect(group(page, "People")).toContainText("Macron");
  await page.goto("/search?q=Germnay");
  await expect(group(page, "Countries").getByRole("link").first()).toHaveAttribute("href", "/countries/DEU");
});

test("an empty, a short, an odd and a senseless question are answered in words, a too long one refused", async ({
  page,
}) => {
  await page.goto("/search");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Search");
  await expect(page.locator(".found-group")).toHaveCount(0);
  await page.goto("/search?q=x");
  await expect(page.getByRole("status").first()).toContainText("Two letters or more");
  for (const odd of ["%00", "'; drop table --", "<b>&|!:*\\", "🦆🦆", "%%%"]) {
    const answer = await page.goto(`/search?q=${encodeURIComponent(odd)}`);
    expect(answer?.status(), odd).toBe(200);
  }
  await page.goto("/search?q=qqzzxxjj");
  await expect(page.getByRole("status").first()).toContainText("Nothing has all these words");
  expect((await page.goto(`/search?q=${"x".repeat(300)}`))?.status()).toBe(400);
});

test("the key can be switched off, which is remembered", async ({ page }) => {
  await page.goto("/search");
  await page.getByLabel(/leads into the search box/).uncheck();
  await page.goto("/method");
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("/");
  await expect(box(page)).not.toBeFocused();
  await page.goto("/search");
  await page.getByLabel(/leads into the search box/).check();
  await page.keyboard.press("Tab");
  await page.keyboard.press("/");
  await expect(box(page)).toBeFocused();
});

test("what suggests is loaded only when the box is entered", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  const before = asked.filter((url) => url.endsWith(".js")).length;
  await type(page, "pol");
  expect(asked.filter((url) => url.endsWith(".js")).length).toBeGreaterThan(before);
  expect(asked.filter((url) => url.includes("search.suggest")).length).toBeLessThan(4);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the box in the head leads to the results", async ({ page }) => {
    await page.goto("/countries");
    await box(page).fill("Emmanuel Macron");
    await box(page).press("Enter");
    await expect(page).toHaveURL(/\/search\?q=Emmanuel\+Macron$/);
    await expect(group(page, "People").locator("mark").first()).toBeVisible();
    await expect(page.getByLabel(/leads into the search box/)).toHaveCount(0);
  });
});

for (const theme of ["light", "dark"]) {
  test(`results and suggestions have no fault that axe finds, ${theme}`, async ({ page }) => {
    await page.goto(`/search?q=france&theme=${theme}`);
    await type(page, "macron");
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
}

test("at the width of a phone the page stays within it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("/search?q=troops");
  await box(page).focus();
  await page.keyboard.type("macron");
  const list = page.getByRole("listbox");
  await expect(list).toBeVisible();
  const edges = await list.evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    return { left, right, scrolls: document.documentElement.scrollWidth };
  });
  expect(edges.left).toBeGreaterThanOrEqual(0);
  expect(edges.right).toBeLessThanOrEqual(390);
  expect(edges.scrolls).toBeLessThanOrEqual(390);
});
