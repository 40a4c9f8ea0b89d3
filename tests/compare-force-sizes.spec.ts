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
