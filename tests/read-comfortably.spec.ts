import { expect, type Page, test } from "@playwright/test";

const PAGES = [
  "/",
  "/?country=FRA",
  "/countries",
  "/countries/FRA",
  "/proposals",
  "/force-sizes",
  "/changes",
  "/method",
];

/** Text on the screen that is smaller than so many CSS px, with its size; in a drawing as large as it is shown. */
const smallerThan = (page: Page, least: number) =>
  page.evaluate((px) => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || !parent.checkVisibility({ visibilityProperty: true })) continue;
      if (parent.closest("script, style, title, desc, datalist, select, .unseen")) continue;
      const scale = (parent.closest("text") as SVGGraphicsElement | null)?.getScreenCTM()?.a ?? 1;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
      if (size < px - 0.1) found.add(`${size.toFixed(1)}: ${node.textContent.trim().slice(0, 40)}`);
    }
    return [...found];
  }, least);

for (const width of [390, 1440])
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test("no text is smaller than 12 px", async ({ page }) => {
      for (const path of PAGES) {
        await page.goto(path);
        // Where the server guessed the width wrongly, the drawings are made anew.
        await expect.poll(() => smallerThan(page, 12), { message: path }).toEqual([]);
      }
    });
  });

test("with text twice as large nothing is wider than the window", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const path of PAGES) {
    await page.goto(path);
    await page.addStyleTag({ content: "html { font-size: 200% !important }" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(1280);
  }
});

test("the longest filter stays within the smallest window, in every language", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const lang of ["en", "nl", "fr", "de", "uk"]) {
    await page.goto(`/?tier=official&lang=${lang}`);
    await expect(page.locator(".filters select[name=tier]")).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), lang).toBeLessThanOrEqual(320);
  }
});

test("the map says how it is used", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByText("Keys: arrows lead to a neighbour")).toBeVisible();
});
