import { expect, test } from "@playwright/test";
import { stancesOf } from "./steps/holders";

const STANDINGS = ["supports", "open", "uncommitted", "declines", "opposes", "no_data"];

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the first paint shows the map, one element a holder, each with its standing", async ({ page }) => {
    await page.goto("/");
    const links = page.locator("a[data-country]");
    const codes = await links.evaluateAll((all) => all.map((link) => link.getAttribute("data-country")));
    expect(codes.length).toBeGreaterThan(40);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(
      expect.arrayContaining(["FRA", "GBR", "DEU", "POL", "UKR", "MLT", "LUX", "NATO", "EU", "UN"]),
    );
    const stances = await stancesOf(page);
    expect(STANDINGS).toEqual(expect.arrayContaining(Object.values(stances)));
    expect(Object.values(stances).filter((standing) => standing !== "no_data").length).toBeGreaterThan(15);
  });

  test("every holder says its standing to those who listen, and links to its panel", async ({ page }) => {
    await page.goto("/");
    const france = page.locator('a[data-country="FRA"]');
    await expect(france).toHaveAttribute("href", /country=FRA/);
    await expect(france).toHaveAttribute("aria-label", /France/);
  });

  test("a country's address shows its panel", async ({ page }) => {
    await page.goto("/?country=FRA");
    await expect(page.getByRole("region", { name: "France" })).toBeVisible();
    await expect(
      page.getByRole("region", { name: "France" }).locator("blockquote").filter({ visible: true }).first(),
    ).toBeVisible();
  });

  test("the world view shows holders outside Europe on the map", async ({ page }) => {
    await page.goto("/?region=world");
    for (const code of ["CAN", "AUS", "JPN", "USA"])
      await expect(page.locator(`a[data-country="${code}"]`)).toHaveCount(1);
  });
});

test("the sentence above the map is written from the data", async ({ page }) => {
  await page.goto("/");
  const supporters = Object.entries(await stancesOf(page)).filter(
    ([code, standing]) => standing === "supports" && !["NATO", "EU", "UN", "UKR"].includes(code),
  );
  await expect(page.locator("main")).toContainText(new RegExp(`\\b${supporters.length}\\b`));
});

test("Crimea is inside Ukraine's element", async ({ page }) => {
  await page.goto("/");
  // Crimea's south coast is the southernmost of Ukraine and lies east of its middle; without Crimea the southernmost
  // point is the Danube's delta, west of it.
  const lowest = await page.locator('a[data-country="UKR"] path').evaluateAll((paths) => {
    const shape = paths
      .map((path) => path as SVGPathElement)
      .sort((a, b) => b.getBBox().width - a.getBBox().width)[0] as SVGPathElement;
    const box = shape.getBBox();
    const points = Array.from({ length: 4000 }, (_, i) => shape.getPointAtLength((shape.getTotalLength() * i) / 4000));
    const south = points.reduce((a, b) => (b.y > a.y ? b : a));
    const inland = new DOMPoint(south.x, south.y - box.height * 0.03);
    const russia = [...document.querySelectorAll('a[data-country="RUS"] path')] as SVGPathElement[];
    return {
      east: (south.x - box.x) / box.width,
      ukraine: shape.isPointInFill(inland),
      russia: russia.some((path) => path.isPointInFill(inland)),
    };
  });
  expect(lowest.east).toBeGreaterThan(0.5);
  expect(lowest.east).toBeLessThan(0.8);
  expect(lowest).toMatchObject({ ukraine: true, russia: false });
});
