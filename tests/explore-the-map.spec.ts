import { expect, type Locator, type Page, test } from "@playwright/test";
import { holder } from "./steps/holders";

const focused = (page: Page) => page.locator("a[data-country]:focus").getAttribute("data-country");
const country = (page: Page) => new URL(page.url()).searchParams.get("country");
const closer = (page: Page) => page.getByRole("button", { name: "Closer" });

/** How wide a country is on the screen. */
const widthOf = async (mark: Locator) => (await mark.locator(".shape").first().boundingBox())?.width ?? 0;

test.beforeEach(async ({ page }) => {
  await page.goto("/");
  await expect(closer(page)).toBeVisible();
});

/** A place on the screen that hits no country but lies within 20 px of one, and that country's code. */
const justBeside = (page: Page, code: string) =>
  holder(page, code).evaluate((link) => {
    link.scrollIntoView({ block: "center" });
    const box = (link.querySelector(".target") ?? link).getBoundingClientRect();
    const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    for (let far = box.width / 2 + 3; far < box.width / 2 + 12; far += 3)
      for (let turn = 0; turn < 24; turn++) {
        const angle = (turn * Math.PI) / 12;
        const at = { x: middle.x + Math.cos(angle) * far, y: middle.y + Math.sin(angle) * far };
        if (!document.elementFromPoint(at.x, at.y)?.closest("a")) return at;
      }
    throw new Error("there is no sea beside it");
  });

test("a click that just misses Malta chooses Malta", async ({ page }) => {
  const at = await justBeside(page, "MLT");
  await page.mouse.move(at.x, at.y);
  await expect(holder(page, "MLT")).toHaveAttribute("data-near", "true");
  await page.mouse.click(at.x, at.y);
  await expect.poll(() => country(page)).toBe("MLT");
});

test("a click on a country is that country's, however near another's middle", async ({ page }) => {
  const stolen: string[] = [];
  for (const code of ["FRA", "CHE", "BEL", "LUX", "SVN"]) {
    const at = await holder(page, code).evaluate((link) => {
      link.scrollIntoView({ block: "center" });
      const box = link.getBoundingClientRect();
      for (let y = 1; y < 40; y++)
        for (let x = 1; x < 40; x++) {
          const place = { x: box.left + (box.width * x) / 40, y: box.top + (box.height * y) / 40 };
          if (link.contains(document.elementFromPoint(place.x, place.y))) return place;
        }
      return null;
    });
    if (!at) throw new Error(`${code} cannot be hit`);
    await page.mouse.click(at.x, at.y);
    await expect.poll(() => country(page)).not.toBeNull();
    if (country(page) !== code) stolen.push(`${code} → ${country(page)}`);
    await page.goBack();
    await expect.poll(() => country(page)).toBeNull();
  }
  expect(stolen).toEqual([]);
});

test("a click far out at sea chooses nobody", async ({ page }) => {
  const box = await page.locator("#stance-map clipPath rect").evaluate((rect) => {
    const svg = (rect as SVGRectElement).ownerSVGElement as SVGSVGElement;
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    const { x, y, height } = (rect as SVGRectElement).getBBox();
    return { x: x * scale, y: (y + height / 2) * scale };
  });
  await page.locator("#stance-map").click({ position: { x: box.x + 6, y: box.y } });
  await page.waitForTimeout(300);
  expect(country(page)).toBeNull();
});

test("arrow keys lead to the neighbour in their direction, and the map is one stop of the Tab key", async ({
  page,
}) => {
  expect(await page.locator('#stance-map a[data-country][tabindex="0"]').count()).toBe(1);
  await holder(page, "FRA").focus();
  await page.keyboard.press("ArrowRight");
  expect(["DEU", "CHE", "LUX", "ITA"]).toContain(await focused(page));
  await holder(page, "ESP").focus();
  await page.keyboard.press("ArrowLeft");
  expect(await focused(page)).toBe("PRT");
  await page.keyboard.press("Tab");
  expect(await page.locator("#stance-map a[data-country]:focus").count()).toBe(0);
  await page.keyboard.press("Shift+Tab");
  expect(await focused(page)).toBe("PRT");
});

test("buttons and keys enlarge the map, and names that have room now appear", async ({ page }) => {
  const before = await widthOf(holder(page, "AUT"));
  await closer(page).click();
  await closer(page).click();
  await expect.poll(() => widthOf(holder(page, "AUT"))).toBeGreaterThan(before * 2);
  const named = () => page.locator("#stance-map .name").filter({ visible: true }).count();
  const many = await named();
  await page.getByRole("button", { name: "The whole map" }).click();
  await expect.poll(() => widthOf(holder(page, "AUT"))).toBeLessThan(before * 1.1);
  await expect.poll(named).toBeLessThan(many);
  await holder(page, "AUT").focus();
  await page.keyboard.press("+");
  await expect.poll(() => widthOf(holder(page, "AUT"))).toBeGreaterThan(before * 1.5);
  await page.keyboard.press("0");
  await expect.poll(() => widthOf(holder(page, "AUT"))).toBeLessThan(before * 1.1);
});

test("enlarged, the country that has the focus is in the frame", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await holder(page, "POL").focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press("+");
  for (const code of ["PRT", "FIN", "CYP"]) {
    await holder(page, code).focus();
    const inFrame = await holder(page, code).evaluate((link) => {
      const shape = link.querySelector(".target") ?? link.querySelector(".shape") ?? link;
      const box = shape.getBoundingClientRect();
      const map = (link as SVGAElement).ownerSVGElement?.getBoundingClientRect();
      return map && box.right > map.left && box.left < map.right && box.bottom > map.top && box.top < map.bottom;
    });
    expect(inFrame, code).toBe(true);
  }
});

test("the wheel scrolls the page and enlarges only with ctrl; a drag chooses nobody", async ({ page }) => {
  const before = await widthOf(holder(page, "POL"));
  await holder(page, "POL").hover();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(await widthOf(holder(page, "POL"))).toBeCloseTo(before, 0);
  await holder(page, "POL").hover();
  const scrolled = await page.evaluate(() => scrollY);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -100);
  await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  await expect.poll(() => widthOf(holder(page, "POL"))).toBeGreaterThan(before * 1.5);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await holder(page, "POL").hover();
  const box = await holder(page, "POL").locator(".shape").first().boundingBox();
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 60, { steps: 6 });
  await page.mouse.up();
  await page.waitForTimeout(200);
  expect(country(page)).toBeNull();
});

test("a region fades whoever is not of it, and goes with back; the world is a map of its own", async ({ page }) => {
  const region = (name: string) => page.getByRole("list", { name: "Region" }).getByRole("link", { name });
  const inList = (code: string) => page.locator(`aside a[data-holder="${code}"]`);
  await expect(holder(page, "GBR")).toHaveAttribute("data-faded", "false");
  await region("EU members").click();
  await expect(page).toHaveURL(/region=eu/);
  await expect(region("EU members")).toHaveAttribute("aria-current", "true");
  await expect(holder(page, "GBR")).toHaveAttribute("data-faded", "true");
  await expect(holder(page, "FRA")).toHaveAttribute("data-faded", "false");
  await expect(inList("GBR")).toHaveCount(0);
  await expect(inList("FRA")).toHaveCount(1);
  await region("NATO members").click();
  await expect(holder(page, "GBR")).toHaveAttribute("data-faded", "false");
  await expect(holder(page, "AUT")).toHaveAttribute("data-faded", "true");
  await page.goBack();
  await expect(holder(page, "GBR")).toHaveAttribute("data-faded", "true");
  await page.goBack();
  await expect(holder(page, "GBR")).toHaveAttribute("data-faded", "false");
  await expect(holder(page, "BRA")).toHaveCount(0);
  await region("The world").click();
  await expect(holder(page, "BRA")).toHaveCount(1);
});

test("less motion: the map does not glide", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await closer(page).click();
  const ground = page.locator("#stance-map .ground");
  expect(await ground.evaluate((place) => getComputedStyle(place).transitionProperty)).toBe("none");
});

test.describe("with two fingers", () => {
  test.use({ hasTouch: true });

  test("a pinch enlarges; one finger is left to the page", async ({ page }) => {
    await holder(page, "POL").evaluate((link) => link.scrollIntoView({ block: "center" }));
    const before = await widthOf(holder(page, "POL"));
    const box = await holder(page, "POL").locator(".shape").first().boundingBox();
    const at = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    const hand = await page.context().newCDPSession(page);
    const put = (type: "touchStart" | "touchMove" | "touchEnd", ...xs: number[]) =>
      hand.send("Input.dispatchTouchEvent", { type, touchPoints: xs.map((x, id) => ({ x, y: at.y, id })) });
    await put("touchStart", at.x - 20, at.x + 20);
    for (const apart of [30, 40, 50, 60]) await put("touchMove", at.x - apart, at.x + apart);
    await put("touchEnd");
    await expect.poll(() => widthOf(holder(page, "POL"))).toBeGreaterThan(before * 2);
    expect(
      await page
        .locator(".map-place")
        .first()
        .evaluate((place) => getComputedStyle(place).touchAction),
    ).toBe("pan-x pan-y");
  });
});
