import { readFileSync } from "node:fs";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { projectRoot } from "./world/project-root";

type Figures = { value: number };
type Evaluation = {
  extractor: string;
  languages: string[];
  parts: { n: number; languages: { language: string; n: number; kinds: { stance: { precision: Figures } } }[] }[];
};
const measured = JSON.parse(readFileSync(join(projectRoot, "data/evaluation.json"), "utf8")) as Evaluation;
const [articles] = measured.parts;
const right = Math.round(100 * (articles?.languages[0]?.kinds.stance.precision.value ?? Number.NaN));

test("the method page says how often the running version is right, from the file that measuring wrote", async ({
  page,
}) => {
  await page.goto("/method");
  await expect(page.locator("main")).toContainText(`right in ${right} of 100`);
  await expect(page.locator("main")).toContainText(`Extractor ${measured.extractor}, measured on`);
  const tables = page.getByRole("region", { name: /: stances by language$/ });
  await expect(tables).toHaveCount(measured.parts.length);
  await expect(tables.first().getByRole("row")).toHaveCount((articles?.languages.length ?? 0) + 1);
  await expect(tables.first().getByRole("row", { name: /^English/ })).toContainText(/0\.\d\d \(0\.\d\d–[01]\.\d\d\)/);
});

test("it draws whether confidence holds, with the same in words", async ({ page }) => {
  await page.goto("/method");
  for (const name of [/Confidence is off by \d+ in 100/, /Of 100 readings \d+ are right/]) {
    const picture = page.getByRole("document", { name }).first();
    await expect(picture).toBeVisible();
    await expect(picture.locator("desc").first()).toContainText(/in 100 (were|are) right/);
  }
});

test("its contents lead to what is coded, how it is read, limits, citation and reporting", async ({ page }) => {
  await page.goto("/");
  await page
    .getByRole("contentinfo")
    .getByRole("link", { name: `Right in ${right} of 100` })
    .click();
  await expect(page).toHaveURL(/\/method#how-good$/);
  const links = page.getByRole("navigation", { name: "On this page" }).getByRole("link");
  await expect(links).toHaveCount(8);
  for (const link of await links.all()) {
    const anchor = await link.getAttribute("href");
    await expect(page.locator(anchor ?? "")).toBeVisible();
  }
});

test("it reads without scripts and fits a phone", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(`${process.env.STANDPOINT_TESTED_ORIGIN}/method`);
  await expect(page.locator("main")).toContainText(`right in ${right} of 100`);
  await expect(page.locator("#part-0-calibration")).toBeVisible();
  await context.close();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing at all on it in the ${colorScheme} theme, and nothing is wider than the page`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto(`${process.env.STANDPOINT_TESTED_ORIGIN}/method`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await context.close();
  });
}
