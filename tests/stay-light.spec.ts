import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { projectRoot } from "./world/project-root";

/*
 * What a reader has to load, in kB of 1000 bytes after brotli. A budget that is broken fails the tests: first look for
 * what has grown, and raise it only where the reader gets something for it.
 */
const KB = 1000;
const SCRIPT = 150 * KB;
const HTML = 60 * KB;
/** With a country's panel open: the words of twenty claims come along. */
const HTML_WITH_PANEL = 68 * KB;
/** Every step with the words it was read from. */
const HTML_OF_STEPS = 85 * KB;
const MAP_SVG = 30 * KB;
const INTERACTIVE = 55 * KB;

const weigh = (body: Buffer | string) => brotliCompressSync(body).length;

/** The scripts that a page names, but those for browsers without modules, which no other loads. */
const scriptsOf = (html: string) =>
  [...html.matchAll(/<script[^>]+src="([^"]+)"[^>]*>/g)]
    .filter(([tag]) => !/nomodule/i.test(tag ?? ""))
    .map(([, src]) => src ?? "");

async function textOf(request: APIRequestContext, path: string): Promise<string> {
  const answer = await request.get(path);
  expect(answer.status(), path).toBe(200);
  return answer.text();
}

/** The outline of the first country of the map: a text that stands nowhere else. */
const outlineIn = (html: string) => /<path class="shape" d="([^"]{80})/.exec(html)?.[1] ?? "";

for (const path of ["/", "/countries/FRA", "/proposals", "/force-sizes"]) {
  test(`${path} brings at most 150 kB of script`, async ({ request }) => {
    const scripts = scriptsOf(await textOf(request, path));
    expect(scripts.length).toBeGreaterThan(0);
    const weights = await Promise.all([...new Set(scripts)].map(async (src) => weigh(await textOf(request, src))));
    expect(weights.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(SCRIPT);
  });
}

test("what the first page loads later is within its budget of script as well", async ({ page }) => {
  const bodies: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") bodies.push(response.body());
  });
  await page.goto("/");
  await expect(page.getByRole("slider", { name: "Day shown" })).toBeEnabled();
  await page.waitForLoadState("networkidle");
  const loaded = await Promise.all(bodies);
  expect(loaded.length).toBeGreaterThan(0);
  expect(loaded.reduce((sum, body) => sum + weigh(body), 0)).toBeLessThanOrEqual(SCRIPT);
});

for (const [path, most] of [
  ["/", HTML],
  ["/countries/FRA", HTML],
  ["/?country=FRA", HTML_WITH_PANEL],
  ["/countries", HTML],
  ["/proposals", HTML_OF_STEPS],
  ["/force-sizes", HTML],
] as const)
  test(`${path} is at most ${most / KB} kB of HTML`, async ({ request }) => {
    expect(weigh(await textOf(request, path))).toBeLessThanOrEqual(most);
  });

test("the map is in the HTML once, and not in its data again", async ({ request }) => {
  const html = await textOf(request, "/");
  const outline = outlineIn(html);
  expect(outline).not.toBe("");
  expect(html.split(outline)).toHaveLength(2);
});

/** What a page tells its own script, beside the HTML. */
const dataOf = (html: string) =>
  [...html.matchAll(/<script[^>]*>self\.__next_f\.push\(([\s\S]*?)\)<\/script>/g)]
    .map(([, chunk]) => String(JSON.parse(chunk ?? "[]")[1] ?? ""))
    .join("");

test("a country's panel tells each of its claims once, and nothing that it does not show", async ({ request }) => {
  const html = await textOf(request, "/?country=FRA");
  const data = dataOf(html);
  const claims = [...data.matchAll(/"claimId":"([^"]+)"[^{}]*"quote":"/g)].map(([, id]) => id ?? "");
  const quotes = [...data.matchAll(/"quote":"((?:[^"\\]|\\.){20,})"/g)].map(([, quote]) => quote ?? "");
  // A page of claims; what the changes tell of may be among them.
  expect(claims.length).toBeGreaterThanOrEqual(20);
  expect(claims.filter((id, i) => claims.indexOf(id) !== i)).toEqual([]);
  expect(quotes.length).toBe(claims.length);
  const shown = html.replace(/<script[\s\S]*?<\/script>/g, "");
  expect(claims.filter((id) => !shown.includes(encodeURIComponent(id)))).toEqual([]);
});

test("a static embed has no script, and its map of Europe is at most 30 kB", async ({ request }) => {
  const embed = await textOf(request, "/embed/stance-map");
  expect(embed).not.toMatch(/<script/i);
  expect(weigh(/<svg[\s\S]*<\/svg>/.exec(embed)?.[0] ?? "".padEnd(MAP_SVG))).toBeLessThanOrEqual(MAP_SVG);
  const file = await textOf(request, "/charts/stance-map.svg");
  expect(weigh(file)).toBeLessThanOrEqual(MAP_SVG);
});

/** What others load before a chart can be drawn, as bench/src/weights measured it, beside ours in the same run. */
const { peers } = JSON.parse(readFileSync(join(projectRoot, "bench/results/weights.json"), "utf8")) as {
  peers: { name: string; kilobytes: number }[];
};

test("an interactive embed with its chart weighs less than the bare scripts of others", async ({ request }) => {
  const page = weigh(await textOf(request, "/embed/stance-map?interactive=1"));
  // Drawn once more for a narrow frame.
  const again = weigh(await textOf(request, "/embed/stance-map?interactive=drawing&width=360"));
  expect(page + again).toBeLessThanOrEqual(INTERACTIVE);
  expect(peers.length).toBeGreaterThan(0);
  for (const { name, kilobytes } of peers) expect(page + again, name).toBeLessThan(kilobytes * KB);
});

/** How far things jumped while the page came up, and what jumped. */
async function shifts(page: Page, path: string) {
  await page.addInitScript(() => {
    const seen: { value: number; what: string }[] = [];
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; sources: { node?: Element }[] }[])
        seen.push({ value: entry.value, what: entry.sources.map(({ node }) => node?.nodeName ?? "?").join(" ") });
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  return page.evaluate(() => (window as unknown as { seen: { value: number; what: string }[] }).seen);
}

// What moves by less than a thousandth of the screen is rounding of text, seen by nobody.
const seen = ({ value }: { value: number }) => value >= 0.001;

const COMES_UP = [
  ["/", "a desk", { width: 1440, height: 900 }],
  ["/", "a tablet", { width: 820, height: 1180 }],
  ["/countries/FRA", "a desk", { width: 1440, height: 900 }],
] as const;

for (const [path, device, viewport] of COMES_UP)
  test.describe(`on ${device}`, () => {
    test.use({ viewport });
    test(`nothing jumps while ${path} comes up`, async ({ page }) => {
      expect((await shifts(page, path)).filter(seen)).toEqual([]);
    });
  });
