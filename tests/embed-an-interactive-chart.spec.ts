import { brotliCompressSync } from "node:zlib";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { type ForeignSite, foreignSite } from "./world/foreign-site";

const CHARTS = ["stance-map", "proposal-timeline", "force-sizes"];
/** Bytes after brotli that an interactive embed may weigh in all: under Datawrapper's bare runtime. */
const MOST_BYTES = 55 * 1024;

const origin = process.env.STANDPOINT_TESTED_ORIGIN ?? "";
let news: ForeignSite;
let newsWithScript: ForeignSite;

/** `/stance-map/600` is an article with the map in a frame of 600 px; `/script/stance-map` has the one-line code. */
test.beforeAll(async () => {
  news = await foreignSite((path) => {
    const [, chart, width = "760"] = path.split("/");
    return `<h1>News</h1><iframe title="chart" width="${width}" height="150" src="${origin}/embed/${chart}?interactive=1"></iframe>`;
  }, origin);
  newsWithScript = await foreignSite(
    (path) => {
      const src = `${origin}/embed/${path.split("/")[2]}`;
      return `<h1>News</h1><script async src="${origin}/embed/loader.js" data-src="${src}?interactive=1" data-title="Where they stand"></script><noscript><iframe title="Where they stand" src="${src}"></iframe></noscript>`;
    },
    origin,
    ["script-src"],
  );
});

test.afterAll(() => {
  news.stop();
  newsWithScript.stop();
});

type Said = { data: unknown; from: string };

/** Keeps what frames post to the page, from before its first script. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window !== window.top) return;
    const said: Said[] = [];
    Object.assign(window, { said });
    addEventListener("message", ({ data, origin: from }) => said.push({ data, from }));
  });
}

const saidTo = (page: Page) => page.evaluate(() => (window as unknown as { said: Said[] }).said);

for (const chart of CHARTS) {
  test(`${chart} stays small: few requests, nothing from elsewhere, no cookie`, async ({ page, context }) => {
    const urls: string[] = [];
    let bytes = 0;
    page.on("response", async (response) => {
      if (response.request().resourceType() === "document" && response.url().startsWith(news.origin)) return;
      urls.push(response.url());
      bytes += brotliCompressSync(await response.body()).length;
    });
    await page.goto(`${news.origin}/${chart}/340`);
    const svg = page.frameLocator("iframe").locator("figure > svg");
    // Narrower than what was drawn first: it is drawn anew for this width, and that counts.
    await expect(svg).toHaveAttribute("width", "340");
    await page.waitForLoadState("networkidle");
    expect(urls.filter((url) => !url.startsWith(origin))).toEqual([]);
    expect(urls.length).toBeLessThanOrEqual(3);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    expect(await context.cookies()).toEqual([]);
  });

  test(`${chart} tells its height in every dialect, rounded up and once a change, at three widths`, async ({
    page,
  }) => {
    await listen(page);
    for (const width of [320, 620, 1100]) {
      await page.goto(`${news.origin}/${chart}/${width}`);
      const figure = page.frameLocator("iframe").locator("figure");
      // None of the three fits the first drawing, so each is drawn anew.
      await expect(figure.locator("svg")).toHaveAttribute("width", String(width));
      const height = async () => Math.ceil((await figure.boundingBox())?.height ?? 0);
      const heights = async () => (await saidTo(page)).flatMap(({ data }) => (hasHeight(data) ? [data.height] : []));
      await expect.poll(async () => (await heights()).at(-1) === (await height())).toBe(true);
      const said = await saidTo(page);
      const last = await height();
      const told = said.map(({ data }) => data);
      expect(told).toContainEqual({ "datawrapper-height": { [chart]: last } });
      expect(told).toContainEqual({ sentinel: "amp", type: "embed-size", height: last });
      expect(told).toContainEqual(expect.objectContaining({ type: "iframe-resized", height: last }));
      const medium = told.filter((data) => typeof data === "string").map((text) => JSON.parse(text));
      expect(medium).toContainEqual(expect.objectContaining({ context: "iframe.resize", height: last }));
      expect(new Set(said.map(({ from }) => from))).toEqual(new Set([origin]));
      // A parent that follows must not make it grow: the frame is given what it asked for, and nothing new is said.
      await page.locator("iframe").evaluate((frame, px) => frame.setAttribute("height", String(px)), last);
      await page.waitForTimeout(400);
      const after = await heights();
      expect(after.at(-1)).toBe(last);
      expect(after.filter((each, index) => each === after[index - 1])).toEqual([]);
    }
  });

  test(`${chart} shows by pointer and by keyboard what a mark stands for`, async ({ page }) => {
    await page.goto(`${origin}/embed/${chart}?interactive=1&width=760`);
    const marks = page.locator("svg a:not([data-filter])");
    const note = page.getByRole("tooltip");
    await expect(note).toBeHidden();
    await marks.nth(3).hover();
    await expect(note).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(note).toBeHidden();
    // One stop for all marks together.
    expect(await page.locator('svg a:not([data-filter])[tabindex="0"]').count()).toBe(1);
    await page.mouse.move(0, 0);
    const [first] = await marks.all();
    await page.keyboard.press("Tab");
    while (!(await first?.evaluate((mark) => mark === document.activeElement))) await page.keyboard.press("Tab");
    await expect(note).toBeVisible();
    const before = await note.textContent();
    await page.keyboard.press("End");
    await expect(note).not.toHaveText(before ?? "");
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
    expect(await first?.evaluate((mark) => mark === document.activeElement)).toBe(false);
    await expect(page.locator("svg a:focus")).toHaveAttribute("aria-describedby", "note");
  });
}

test("axe finds nothing wrong with an interactive map while a note is shown", async ({ page }) => {
  await page.goto(`${origin}/embed/stance-map?interactive=1&width=760`);
  await page.locator('a[data-country="FRA"]').focus();
  await expect(page.getByRole("tooltip")).toBeVisible();
  // Landmarks and headings are the business of the page that frames it.
  const axe = new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]);
  expect((await axe.analyze()).violations).toEqual([]);
});

function hasHeight(data: unknown): data is { height: number } {
  return typeof data === "object" && data !== null && "type" in data && data.type === "iframe-resized";
}

test("on the map a note has the quoted words and their source", async ({ page }) => {
  await page.goto(`${origin}/embed/stance-map?interactive=1&width=760&on=2025-09-10`);
  await page.locator('a[data-country="FRA"]').focus();
  const note = page.getByRole("tooltip");
  await expect(note).toContainText(/France: (supports|open|uncommitted|declines|opposes)/);
  // A sentence that opens with a quotation mark of its own gets no second pair.
  await expect(note.locator(".quote")).toHaveText(/^(“.{20,}”|["“„«].{20,})$/);
  await expect(note.locator(".quote")).toHaveAttribute("lang", /^[a-z]{2}$/);
  await expect(note.locator(".from")).toHaveText(/\b20\d\d$/);
});

test("a pointer that just misses a small country means it", async ({ page }) => {
  await page.goto(`${origin}/embed/stance-map?interactive=1&width=760`);
  const target = page.locator('a[data-country="MLT"] .target');
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error("Malta has no target");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height + 6);
  await expect(page.getByRole("tooltip")).toContainText("Malta");
});

test("a finger's first tap shows the note, which leads on", async ({ browser }) => {
  const phone = await browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await phone.goto(`${origin}/embed/stance-map?interactive=1`);
  await expect(phone.locator("figure > svg")).toHaveAttribute("width", "380");
  await phone.locator('a[data-country="FRA"]').tap();
  const note = phone.getByRole("tooltip");
  await expect(note).toContainText("France");
  await expect(note.getByRole("link")).toHaveAttribute("href", /country=FRA/);
  expect(phone.url()).toContain("/embed/");
  await phone.close();
});

test("one line of script puts in the chart and gives it its height", async ({ page }) => {
  await page.goto(`${newsWithScript.origin}/script/stance-map`);
  const frame = page.locator("iframe");
  await expect(frame).toHaveAttribute("title", "Where they stand");
  const figure = page.frameLocator("iframe").locator("figure");
  await expect
    .poll(async () => (await frame.boundingBox())?.height === Math.ceil((await figure.boundingBox())?.height ?? 0))
    .toBe(true);
});

test("where scripts are off the same line gives the static chart", async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${newsWithScript.origin}/script/stance-map`);
  await expect(page.frameLocator("iframe").locator("figure > svg")).toBeVisible();
  await page.close();
});

test("the policy lets in our script alone, by its hash", async ({ request }) => {
  const live = (await request.get("/embed/stance-map?interactive=1")).headers()["content-security-policy"];
  expect(live).toMatch(/default-src 'none'; script-src 'sha256-[\w+/=]+';/);
  const still = (await request.get("/embed/stance-map")).headers()["content-security-policy"];
  expect(still).toContain("script-src 'none'");
});
