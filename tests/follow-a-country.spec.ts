import { expect, type Page, test } from "@playwright/test";
import { clickHolder, holder } from "./steps/holders";

const panel = (page: Page) => page.getByRole("region", { name: "France", exact: true });

test("a click opens France's panel and puts it into the address; back closes it", async ({ page }) => {
  await page.goto("/");
  await clickHolder(page, "FRA");
  await expect(panel(page)).toBeVisible();
  await expect(panel(page).locator("blockquote").filter({ visible: true }).first()).toBeVisible();
  expect(new URL(page.url()).searchParams.get("country")).toBe("FRA");
  await page.goBack();
  await expect(panel(page)).toBeHidden();
  expect(new URL(page.url()).searchParams.get("country")).toBeNull();
});

test("Enter on a country opens its panel, and its way out closes it", async ({ page }) => {
  await page.goto("/");
  await holder(page, "FRA").focus();
  await page.keyboard.press("Enter");
  await expect(panel(page).locator("blockquote").filter({ visible: true }).first()).toBeVisible();
  await panel(page).getByRole("link", { name: /close/i }).click();
  await expect(panel(page)).toBeHidden();
});

test("the quote in the panel stands verbatim in its article", async ({ page }) => {
  await page.goto("/?country=FRA");
  const claim = panel(page)
    .getByRole("listitem")
    .filter({ has: page.locator("blockquote") })
    .first();
  const quote = (await claim.locator("blockquote mark").textContent()) ?? "";
  expect(quote.length).toBeGreaterThan(20);
  const article = await claim.locator('a[href*="/articles/"]').first().getAttribute("href");
  await page.goto(article ?? "");
  const text = await page.locator("main").evaluate((main) => main.textContent ?? "");
  expect(squash(text)).toContain(squash(quote));
});

test("a claim says who, when and where, and links to its source", async ({ page }) => {
  await page.goto("/?country=FRA");
  const claim = panel(page)
    .getByRole("listitem")
    .filter({ has: page.locator("blockquote") })
    .first();
  await expect(claim.locator("time").first()).toBeVisible();
  await expect(claim.locator('a[href^="http"]').first()).toBeVisible();
});

test("France's own page shows the same position as the map", async ({ page }) => {
  await page.goto("/");
  const standing = (await holder(page, "FRA").getAttribute("data-stance")) ?? "";
  await page.goto("/countries/FRA");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("France");
  await expect(page.locator("main")).toContainText(standing.replace("_", " "), { ignoreCase: true });
});

test("a country shows where it stands before anything is asked, and is not asked for again", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("slider", { name: "Day shown" })).toBeEnabled();
  const asked: string[] = [];
  await page.route("**/api/trpc/**", (route) => {
    asked.push(decodeURIComponent(route.request().url()));
    // No answer: what is seen now comes from the page.
  });
  await clickHolder(page, "FRA");
  const standing = (await holder(page, "FRA").getAttribute("data-stance")) ?? "";
  await expect(panel(page).locator(".position-head")).toContainText(standing, { ignoreCase: true });
  await expect(panel(page).locator(".position-head time")).toHaveAttribute("datetime", /^20\d\d-\d\d-\d\d$/);
  await expect(panel(page).getByRole("img", { name: /^History:/ })).toBeVisible();
  await page.unrouteAll();

  await page.goto("/?country=FRA");
  await expect(panel(page).locator("blockquote").filter({ visible: true }).first()).toBeVisible();
  await expect(page.getByRole("slider", { name: "Day shown" })).toBeEnabled();
  await clickHolder(page, "DEU");
  const germany = page.getByRole("region", { name: "Germany", exact: true });
  await expect(germany.locator("blockquote").filter({ visible: true }).first()).toBeVisible();
  asked.length = 0;
  page.on("request", (request) => {
    if (request.url().includes("/api/trpc/")) asked.push(decodeURIComponent(request.url()));
  });
  await clickHolder(page, "FRA");
  await expect(panel(page).locator("blockquote").filter({ visible: true }).first()).toBeVisible();
  await clickHolder(page, "DEU");
  await expect(germany.locator("blockquote").filter({ visible: true }).first()).toBeVisible();
  expect(asked.filter((url) => url.includes("stances."))).toEqual([]);
});

test("a country that is none is answered by 404, in words", async ({ request }) => {
  const answer = await request.get("/countries/QQQ");
  expect(answer.status()).toBe(404);
  expect(await answer.text()).not.toMatch(/\bat .+\.(js|ts):\d+/);
});

const squash = (text: string) => text.replace(/\s+/gu, " ").trim();
