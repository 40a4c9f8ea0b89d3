import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const PAGE = "/share/stance-map?on=2025-09-10&theme=dark";
const NAMES = ["Web", "Image", "Document", "Data", "Cite"];

test("everything to take a chart along stands on a plain page, without scripts", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  await page.goto("/?on=2025-09-10");
  await page.getByRole("link", { name: "Share, embed, cite" }).click();
  await expect(page).toHaveURL(/\/share\/stance-map\?on=2025-09-10$/);
  for (const name of NAMES) await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
  await expect(page.getByLabel("Static, as a frame")).toHaveValue(
    /^<iframe src="[^"]+\/embed\/stance-map\?on=2025-09-10/,
  );
  await expect(page.getByLabel("BibTeX")).toHaveValue(/^@misc\{standpoint-stance-map-/);
  await expect(page.getByRole("button", { name: /^Copy/ })).toHaveCount(0);
  await page.close();
});

test("on the page a copy button says that it has copied, and a choice shows at once", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(PAGE);
  await page.getByRole("button", { name: "Copy RIS" }).click();
  await expect(page.getByRole("status")).toHaveText("Copied: RIS.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^TY {2}- ELEC/);
  await page.getByLabel("Phone or side column, 360 px").check();
  await expect(page.locator("iframe")).toHaveAttribute("src", /width=360/);
  await expect(page.getByLabel("Static, as a frame")).toHaveValue(/width="360"/);
  await expect(page).toHaveURL(/width=360/);
});

test("the link under the map opens the same in place, by keyboard alone, and nothing moves", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(request.url());
  });
  await page.goto("/?on=2025-09-10", { waitUntil: "networkidle" });
  const before = scripts.length;
  const link = page.locator(".take-along").getByRole("link", { name: "Share, embed, cite" });
  const place = await link.boundingBox();
  await link.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Share, embed, cite" });
  await expect(dialog.getByRole("tab")).toHaveText(NAMES);
  // What the dialog is made of came with it, not with the page.
  expect(scripts.length).toBeGreaterThan(before);
  await expect(dialog.getByRole("tab", { name: "Web" })).toBeFocused();
  await page.keyboard.press("End");
  await expect(dialog.getByRole("tab", { name: "Cite" })).toBeFocused();
  await expect(dialog.getByRole("tabpanel")).toHaveCount(1);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("status")).toHaveText("Copied: Text.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("as of 10 Sep 2025");
  const later = await link.boundingBox();
  expect([later?.x, later?.width]).toEqual([place?.x, place?.width]);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(link).toBeFocused();
});

test("in the dialog size and colours show at once, and the open tab stays open", async ({ page }) => {
  await page.goto("/force-sizes", { waitUntil: "networkidle" });
  await page.getByRole("link", { name: "Share, embed, cite" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("tab", { name: "Image" }).click();
  await dialog.getByLabel("Dark", { exact: true }).check();
  await expect(dialog.locator("iframe")).toHaveAttribute("src", /theme=dark/);
  await expect(dialog.getByLabel("Dark", { exact: true })).toBeFocused();
  await expect(dialog.getByRole("tab", { name: "Image" })).toHaveAttribute("aria-selected", "true");
  await expect(dialog.getByLabel("HTML")).toHaveValue(/theme=dark/);
  await expect(page).toHaveURL(/\/force-sizes$/);
});

test("beside every chart on its page stands the way to share it", async ({ page }) => {
  const pages = { "/countries": ["stance-counts", "stance-matrix"], "/countries/FRA": ["country-history"] };
  for (const [path, charts] of Object.entries({ ...pages, "/proposals": ["proposal-timeline"] })) {
    await page.goto(path);
    const links = page.getByRole("link", { name: "Share, embed, cite" });
    await expect(links).toHaveCount(charts.length);
    for (const [index, chart] of charts.entries())
      await expect(links.nth(index)).toHaveAttribute("href", new RegExp(`^/share/${chart}`));
  }
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing wrong with the dialog in ${colorScheme}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ colorScheme, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.goto("/proposals", { waitUntil: "networkidle" });
    await page.getByRole("link", { name: "Share, embed, cite" }).click();
    await expect(page.getByRole("tab")).toHaveCount(NAMES.length);
    const axe = new AxeBuilder({ page }).include(".share-dialog").exclude("iframe");
    expect((await axe.analyze()).violations).toEqual([]);
    await context.close();
  });
}
