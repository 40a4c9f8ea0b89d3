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
  const title = page.getByRole("heading", { name: "Who would send: ground troops" });
  await expect(title).toBeVisible();
  const [above, below] = await Promise.all([title.boundingBox(), page.locator(".stance-list").boundingBox()]);
  expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
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

  test("by the kind of outlet, in the reader’s language: what others wrote is left out", async ({ page }) => {
    const isPublic = (line: string) => line.includes("(publieke omroep)");
    const lines = () => page.locator(".claims > li .citation").allTextContents();
    await page.goto("/countries/FRA?lang=nl");
    const all = await lines();
    expect(all.some(isPublic) && !all.every(isPublic)).toBe(true);
    const form = page.locator("details.filters");
    await form.locator("summary").click();
    await form.getByLabel("soort medium").selectOption("publieke omroep");
    await form.getByRole("button").click();
    await expect(page).toHaveURL(/tier=public/);
    await expect(form.getByLabel("soort medium")).toHaveValue("public");
    const left = await lines();
    expect(left.length > 0 && left.every(isPublic)).toBe(true);
  });

  test("where a filter has no meaning the page says so", async ({ page }) => {
    await page.goto("/proposals?contribution=air");
    await expect(page.locator("main")).toContainText(
      "Steps follow the filters by language, outlet and kind of outlet alone",
    );
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
