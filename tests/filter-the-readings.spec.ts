import { expect, test } from "@playwright/test";
import { holder } from "./steps/holders";

const claims = ".country .claims > li";

test("a filter by contribution fades the others, narrows the panel, and goes with back and forward", async ({
  page,
}) => {
  await page.goto("/");
  await page.locator("details.filters summary").click();
  await page.getByLabel("Would send").selectOption("ground_troops");
  await expect(page).toHaveURL(/contribution=ground_troops/);
  await expect(holder(page, "RUS")).toHaveAttribute("data-faded", "true");
  await expect(holder(page, "RUS")).toHaveAttribute("data-stance", "opposes");
  await expect(page.getByRole("heading", { name: "Who would send: ground troops" })).toBeVisible();
  await page.goBack();
  await expect(holder(page, "RUS")).toHaveAttribute("data-faded", "false");
  await page.goForward();
  await expect(holder(page, "RUS")).toHaveAttribute("data-faded", "true");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the panel lists what the filter lets through, and the outlets are offered", async ({ page }) => {
    await page.goto("/?country=FRA");
    const all = await page.locator(claims).count();
    await page.goto("/?country=FRA&contribution=training");
    expect(await page.locator(claims).count()).toBeLessThan(all);
    expect(await page.locator("datalist option").count()).toBeGreaterThan(5);
    await expect(page.locator("input[name=outlet]")).toHaveAttribute("list", "known-outlets");
  });

  test("where a filter has no meaning the page says so", async ({ page }) => {
    await page.goto("/proposals?contribution=air");
    await expect(page.locator("main")).toContainText("Steps follow the filters by language and outlet alone");
  });
});

test("a cluster of the timeline opens in the page, and the whole time comes back", async ({ page }) => {
  await page.goto("/");
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  await page.locator("#proposal-timeline-drawing a[data-cluster]").first().press("Enter");
  await expect(page).toHaveURL(/from=.*to=/);
  await page.getByRole("link", { name: "The whole time" }).click();
  await expect(page).not.toHaveURL(/from=/);
  expect(await page.evaluate(() => "stayed" in window)).toBe(true);
});
