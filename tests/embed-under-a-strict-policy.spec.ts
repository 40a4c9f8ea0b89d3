import { expect, type Page, test } from "@playwright/test";
import { type ForeignSite, foreignSite } from "./world/foreign-site";

/*
 * Somebody's report: a plain page of another origin whose policy lets in nothing but pictures, frames and the one script
 * of ours. It takes the codes as they stand on the share page.
 */

let report: ForeignSite;
let origin = "";
const codes = new Map<string, string>();

const LABELS = {
  image: "HTML",
  still: "Static, as a frame",
  live: "Interactive, as a frame",
  script: "Interactive, by one line of script",
} as const;

test.beforeAll(async ({ browser, baseURL }) => {
  const page = await browser.newPage({ ...(baseURL && { baseURL }) });
  await page.goto("/share/stance-map?on=2025-09-10");
  for (const [name, label] of Object.entries(LABELS))
    codes.set(name, await page.getByLabel(label, { exact: true }).inputValue());
  await page.close();
  origin = new URL(/src="([^"?]+)/.exec(codes.get("still") ?? "")?.[1] ?? "about:blank").origin;
  report = await foreignSite((path) => `<h1>Report</h1>${codes.get(path.slice(1)) ?? ""}`, origin, [
    "img-src",
    "script-src",
  ]);
});

test.afterAll(() => report.stop());

/** Opens a page of the report. @returns what its policy held back */
async function open(page: Page, name: keyof typeof LABELS): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const held: string[] = [];
    Object.assign(window, { held });
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) => held.push(effectiveDirective));
  });
  await page.goto(`${report.origin}/${name}`);
  return () => page.evaluate(() => (window as unknown as { held: string[] }).held);
}

/** The codes' style attributes are held back; width and height stand beside them for that case. */
const ONLY_STYLES = (held: readonly string[]) => held.filter((directive) => !directive.startsWith("style-src"));

test("the image is shown, with its words", async ({ page }) => {
  const held = await open(page, "image");
  const image = page.getByRole("img", { name: /countries.*as of 10 Sep 2025/i });
  await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(700);
  expect(ONLY_STYLES(await held())).toEqual([]);
});

test("the static frame is shown whole, without a script", async ({ page }) => {
  const held = await open(page, "still");
  const figure = page.frameLocator("iframe").locator("figure");
  await expect(figure.locator("svg").first()).toBeVisible();
  const [frame, shown] = [await page.locator("iframe").boundingBox(), await figure.boundingBox()];
  expect(shown?.height).toBeLessThanOrEqual((frame?.height ?? 0) + 1);
  expect(await page.frameLocator("iframe").locator("script").count()).toBe(0);
  expect(ONLY_STYLES(await held())).toEqual([]);
});

test("the interactive frame answers", async ({ page }) => {
  const held = await open(page, "live");
  const frame = page.frameLocator("iframe");
  await frame.locator('a[data-country="FRA"]').focus();
  await expect(frame.getByRole("tooltip")).toContainText("France");
  expect(ONLY_STYLES(await held())).toEqual([]);
});

for (const width of [360, 760, 1100]) {
  test(`the one line of script gives the chart its height in ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const held = await open(page, "script");
    const figure = page.frameLocator("iframe").locator("figure");
    await expect(figure.locator("svg").first()).toBeVisible();
    const heights = async () => [
      (await page.locator("iframe").boundingBox())?.height ?? 0,
      Math.ceil((await figure.boundingBox())?.height ?? 1),
    ];
    await expect.poll(async () => new Set(await heights()).size).toBe(1);
    expect(ONLY_STYLES(await held())).toEqual([]);
  });
}
