import { expect, test } from "@playwright/test";

/*
 * What a screen reader is given: names, roles and order, without any picture.
 */

test("the first page says what it is, and has landmarks and headings in order", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("main")).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  const levels = await page
    .locator("main :is(h1, h2, h3, h4)")
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
  expect(levels[0]).toBe(1);
  for (const [i, level] of levels.entries()) if (i > 0) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
  await expect(page.locator("body")).toMatchAriaSnapshot(`
    - banner:
      - link "Standpoint"
    - main:
      - heading /.+/ [level=1]
      - region "Map of stances":
        - slider "Day shown"
      - complementary "Countries"
    - contentinfo
  `);
});

test("the map is a named document with its summary, and each country a link that says where it stands", async ({
  page,
}) => {
  await page.goto("/");
  const map = page.locator("svg#stance-map");
  await expect(map).toHaveAttribute("role", /graphics-document/);
  await expect(map).toHaveAccessibleName(/back|record/);
  await expect(map).toHaveAccessibleDescription(/.{40,}/);
  const names = await map
    .locator("a[data-country]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("aria-label") ?? ""));
  const standing = /: (no data|(supports|open|uncommitted|declines|opposes), since \d{1,2} \w+ \d{4}(; contested)?)$/;
  expect(names.filter((name) => !standing.test(name))).toEqual([]);
});

test("the list beside the map is the same thing: everybody with a position, under the same stance", async ({
  page,
}) => {
  await page.goto("/");
  const onMap = await page
    .locator('#stance-map a[data-country]:not([data-stance="no_data"])')
    .evaluateAll((links) => links.map((link) => link.getAttribute("data-country")).sort());
  const list = page.getByRole("complementary", { name: "Countries" });
  const inList = await list
    .locator("a[data-holder]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("data-holder")).sort());
  expect(inList).toEqual(onMap);
  for (const code of ["FRA", "HUN"]) {
    const stance = (await page.locator(`#stance-map a[data-country="${code}"]`).getAttribute("data-stance")) ?? "";
    const section = list.locator("section").filter({ has: page.locator(`a[data-holder="${code}"]`) });
    await expect(section.getByRole("heading")).toContainText(stance, { ignoreCase: true });
  }
});

test("with the keyboard alone: from the map to a country's quoted words and back", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Closer" })).toBeVisible();
  const onMap = () => page.locator("#stance-map a[data-country]:focus").count();
  for (let i = 0; i < 60 && (await onMap()) === 0; i++) await page.keyboard.press("Tab");
  expect(await onMap()).toBe(1);
  const from = await page.locator("#stance-map a:focus").getAttribute("data-country");
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).searchParams.get("country")).toBe(from);
  await expect(page.locator("aside :focus")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect.poll(() => new URL(page.url()).searchParams.get("country")).toBeNull();
  await expect(page.locator(`#stance-map a[data-country="${from}"]`)).toBeFocused();
});
