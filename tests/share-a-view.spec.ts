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

test("opened from a page in Dutch, the dialog is in Dutch and so is what is taken from it", async ({ page }) => {
  await page.goto("/force-sizes?lang=nl", { waitUntil: "networkidle" });
  await page.getByRole("link", { name: "Delen, insluiten, citeren" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.locator("iframe")).toHaveAttribute("src", /lang=nl/);
  await expect(dialog.locator("textarea, input[readonly]").first()).toHaveValue(/lang=nl/);
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  const picture = await page.request.get((await dialog.locator("iframe").getAttribute("src")) ?? "");
  expect(await picture.text()).toContain('<html lang="nl"');
});

test("a frozen version is made in the dialog, and every tab then leads to it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/?on=2024-05-10", { waitUntil: "networkidle" });
  await page.locator(".take-along").getByRole("link", { name: "Share, embed, cite" }).click();
  const dialog = page.getByRole("dialog");
  // Frozen by an earlier run against the same site, it is offered in place of the button.
  const freeze = dialog.getByRole("button", { name: "Freeze this view" });
  const kept = dialog.getByRole("radio", { name: /^Frozen on/ });
  await expect(freeze.or(kept)).toBeVisible();
  if (await freeze.isVisible()) {
    await freeze.click();
    await expect(dialog.getByRole("status")).toContainText("Frozen");
    await expect(dialog.getByRole("button", { name: "Copy Frozen address" })).toBeFocused();
  } else await kept.check();
  await expect(kept).toBeChecked();
  const field = dialog.getByLabel("Frozen address", { exact: true });
  await expect(field).toHaveValue(/\/frozen\/[\da-f]{64}$/);
  const address = await field.inputValue();
  await dialog.getByRole("button", { name: "Copy Frozen address" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await expect(dialog.locator("iframe")).toHaveAttribute("src", `${new URL(address).pathname}/embed/stance-map`);
  for (const text of await dialog.locator("textarea:not(#image-0, #image-1, #document-0)").all())
    expect(await text.inputValue()).toContain(address);
  const links = await dialog.getByRole("tabpanel", { includeHidden: true }).locator("a").all();
  expect(links.length).toBeGreaterThan(6);
  for (const link of links) expect(await link.getAttribute("href")).toContain(`${address}/stance-map.`);
  await dialog.getByLabel("Live", { exact: true }).check();
  await expect(dialog.locator("iframe")).toHaveAttribute("src", /^\/embed\/stance-map\?on=2024-05-10/);
  await expect(dialog.locator("#cite-0")).toHaveValue(new RegExp(address));
});

test("without scripts a view is frozen by a form, whose page leads to all the ways to share it", async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  await page.goto("/share/force-sizes?on=2025-06-11&theme=print");
  const freeze = page.getByRole("button", { name: "Freeze this view" });
  if (await freeze.isVisible()) {
    await freeze.click();
    await page.waitForURL(/\/frozen\/[\da-f]{64}$/);
    await page.getByRole("link", { name: "embed codes and citations" }).click();
  } else {
    await page.getByRole("radio", { name: /^Frozen on/ }).check();
    await page.getByRole("button", { name: "Show" }).click();
  }
  await expect(page).toHaveURL(/\/share\/force-sizes\?.*frozen=[\da-f]{64}$/);
  await expect(page.getByLabel("RIS")).toHaveValue(/^UR {2}- http[^\r\n]+\/frozen\/[\da-f]{64}\r?$/m);
  await expect(page.getByText("760 px wide, for print, as it was frozen.")).toBeVisible();
  await page.close();
});

test("what hinders freezing is said beside the button, which stays", async ({ page }) => {
  await page.goto("/share/force-sizes?on=2023-01-01&width=360");
  const answers = [
    () => ({ status: 429, contentType: "text/plain; charset=utf-8", body: "Try again in 40 seconds.\n" }),
    () => ({ status: 502, contentType: "text/html", body: "<h1>Bad gateway</h1>" }),
  ];
  await page.route("**/frozen", (route) => {
    const next = answers.shift();
    return next ? route.fulfill(next()) : route.abort();
  });
  const button = page.getByRole("button", { name: "Freeze this view" });
  for (const words of ["Try again in 40 seconds.", "cannot be frozen just now", "cannot be reached"]) {
    await button.click();
    await expect(page.locator(".share-freeze").getByRole("alert")).toContainText(words);
    await expect(button).toBeEnabled();
  }
});

test("a frozen version that there never was is no page", async ({ page }) => {
  const answer = await page.goto(`/share/stance-map?frozen=${"0".repeat(64)}`);
  expect(answer?.status()).toBe(404);
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
