import { expect, type Page, test } from "@playwright/test";
import { stancesOf } from "./steps/holders";

const [THEN, NOW] = ["2025-02-01", "2025-12-01"];
const BESIDE = `/?on=${NOW}&compare=${THEN}`;

/** What one of the two maps shows, by code. */
async function shownIn(page: Page, map: string): Promise<Record<string, string>> {
  const pairs = await page
    .locator(`#${map} a[data-country]`)
    .evaluateAll((links) => links.map((link) => [link.getAttribute("data-country"), link.getAttribute("data-stance")]));
  return Object.fromEntries(pairs) as Record<string, string>;
}

const list = (page: Page) => page.getByRole("region", { name: /changed from/ });

/** The maps of both days, each from its own page. */
async function bothDays(page: Page) {
  await page.goto(`/?on=${THEN}`);
  const then = await stancesOf(page);
  await page.goto(`/?on=${NOW}`);
  return { then, now: await stancesOf(page) };
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("two days stand side by side, each as on its own page, and what changed is listed", async ({ page }) => {
      const { then, now } = await bothDays(page);
      await page.goto(BESIDE);
      expect(await shownIn(page, "stance-map-before")).toEqual(then);
      expect(await shownIn(page, "stance-map")).toEqual(now);
      const changed = Object.keys(now).filter((code) => now[code] !== then[code]);
      expect(changed.length).toBeGreaterThan(3);
      await expect(list(page)).toContainText(`${changed.length} changed`);
      await expect(list(page).getByRole("listitem")).toHaveCount(changed.length);
    });
  });
}

test("each change is shown with the words by which it came", async ({ page }) => {
  await page.goto(BESIDE);
  const first = list(page).getByRole("listitem").first();
  await expect(first.locator("mark")).not.toBeEmpty();
  await expect(first.getByRole("link", { name: "in its text" })).toBeVisible();
});

test("a day is put beside the one shown from the page itself, and taken away again", async ({ page }) => {
  const { then } = await bothDays(page);
  await expect(page.getByRole("slider")).toBeEnabled();
  await page.getByLabel("beside").fill(THEN);
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`compare=${THEN}`));
  await expect.poll(() => shownIn(page, "stance-map-before")).toEqual(then);
  const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  await page.getByRole("link", { name: "One day again" }).click();
  await expect(page.locator("#stance-map-before")).toHaveCount(0);
  expect(new URL(page.url()).searchParams.get("compare")).toBeNull();
});
