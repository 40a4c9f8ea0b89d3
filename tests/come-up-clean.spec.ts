import { expect, type Page, test } from "@playwright/test";
import { MISSING_PAGE, PAGES } from "./steps/pages";

/** What a page complains of while it comes up: its scripts, what it could not load, what the server drew otherwise. */
function complaintsOf(page: Page): string[] {
  const said: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(error.message));
  page.on("requestfailed", (request) => said.push(`${request.url()}: ${request.failure()?.errorText}`));
  return said;
}

for (const path of [...PAGES, MISSING_PAGE])
  test(`${path} comes up without an error or a warning`, async ({ page }) => {
    const said = complaintsOf(page);
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(path === MISSING_PAGE ? 404 : 200);
    await page.waitForLoadState("networkidle");
    // The browser itself says so of the page that is not there.
    const isOwn = (text: string) => !(path === MISSING_PAGE && /status of 404/.test(text));
    expect(said.filter(isOwn)).toEqual([]);
  });

test("an article comes up without an error or a warning", async ({ page }) => {
  await page.goto("/countries/FRA");
  const article = await page.locator('a[href*="/articles/"]').first().getAttribute("href");
  const said = complaintsOf(page);
  await page.goto(article ?? "");
  await page.waitForLoadState("networkidle");
  expect(said).toEqual([]);
});
