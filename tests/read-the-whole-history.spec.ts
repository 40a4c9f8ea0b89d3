import { expect, type Page, test } from "@playwright/test";
import { holder } from "./steps/holders";

type Cell = { country: string; month: string; stance: string };
type Count = { from: string; to: string | null; group: string; supports: number; opposes: number };

async function rowsOf<Row>(page: Page, path: string): Promise<Row[]> {
  return ((await (await page.request.get(path)).json()) as { rows: Row[] }).rows;
}

test("the matrix has a row a country, which leads to that country's page", async ({ page }) => {
  await page.goto("/countries");
  const rows = page.locator("#stance-matrix a[data-holder]");
  expect(await rows.count()).toBeGreaterThan(15);
  await page.locator('#stance-matrix a[data-holder="FRA"]').focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/countries\/FRA/);
  await expect(page.locator("#country-history")).toBeVisible();
});

test("matrix, counts and map agree on a day", async ({ page }) => {
  const on = "2025-09-10";
  await page.goto(`/?on=${on}`);
  const standing = await holder(page, "FRA").getAttribute("data-stance");
  const cells = await rowsOf<Cell>(page, `/charts/stance-matrix.json?on=${on}`);
  expect(cells.find(({ country, month }) => country === "FRA" && month === "2025-09")?.stance).toBe(standing);
  const supporters = await rowsOf<{ country: string }>(page, `/charts/stance-map.json?on=${on}&stance=supports`);
  const apart = ["UKR", "NATO", "EU", "UN"];
  const counts = await rowsOf<Count>(page, `/charts/stance-counts.json?on=${on}`);
  const now = counts.find(({ group, to }) => group === "countries" && to === null);
  expect(now?.supports).toBe(supporters.filter(({ country }) => !apart.includes(country)).length);
});

test("a country's history tells each change with its words, and leads to them", async ({ page }) => {
  await page.goto("/countries/FRA");
  const changes = page.locator("#country-history a[data-claim]");
  expect(await changes.count()).toBeGreaterThan(1);
  const claim = (await changes.first().getAttribute("data-claim")) ?? "";
  await changes.first().click();
  await expect(page).toHaveURL(new RegExp(`/articles/.+#${claim}`));
  await expect(page.locator("main mark").first()).toBeVisible();
});

test("a stance in the counts leads to the countries that hold it", async ({ page }) => {
  await page.goto("/countries");
  await page.locator('#stance-counts [data-group="countries"] a[data-stance="opposes"]').click();
  await expect(page).toHaveURL(/stance=opposes/);
});
