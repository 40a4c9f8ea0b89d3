import { expect, test } from "@playwright/test";

test("numbers stand beside reference missions, with who named them", async ({ page }) => {
  await page.goto("/force-sizes");
  const main = page.locator("main");
  for (const mission of ["KFOR", "UNPROFOR", "ISAF"]) await expect(main).toContainText(mission);
  await expect(main.locator("blockquote").first()).toBeVisible();
});

test("the axis is linear or logarithmic, by the address", async ({ page }) => {
  const drawn = async (search: string) => {
    await page.goto(`/force-sizes${search}`);
    return page
      .locator("main svg")
      .first()
      .evaluate((svg) => svg.outerHTML);
  };
  expect(await drawn("?axis=log")).not.toBe(await drawn("?axis=linear"));
});

test("the sizes stand under their kind, under who named them, or under the year", async ({ page }) => {
  await page.goto("/force-sizes");
  await page.getByRole("link", { name: "Group by who named them" }).click();
  await expect(page).toHaveURL(/group=by/);
  await expect(page.locator("main svg").first()).toContainText("No government cited");
  await page.getByRole("link", { name: "Group by year" }).click();
  await expect(page.locator("main svg").first()).toContainText("Called needed: 2025");
});
