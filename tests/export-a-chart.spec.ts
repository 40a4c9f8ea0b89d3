import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type APIResponse, expect, test } from "@playwright/test";

const CHARTS = [
  ["stance-map", ""],
  ["proposal-timeline", ""],
  ["force-sizes", ""],
  ["stance-matrix", ""],
  ["stance-counts", ""],
  ["country-history", "&country=FRA"],
] as const;

for (const [chart, search] of CHARTS) {
  test(`${chart}.svg opens alone and says what it is`, async ({ page, request }) => {
    const answer = await request.get(`/charts/${chart}.svg?on=2025-09-10${search}`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toContain("image/svg+xml");
    const folder = await mkdtemp(join(tmpdir(), "standpoint-export-"));
    const file = join(folder, `${chart}.svg`);
    await writeFile(file, await answer.text());
    await page.goto(pathToFileURL(file).href);
    const said = await page.evaluate(() => ({
      root: document.documentElement.nodeName,
      broken: document.querySelector("parsererror") !== null,
      words: [...document.querySelectorAll("text")].map((text) => text.textContent).join(" "),
      fetched: [...document.querySelectorAll("image, use, script, link")].length,
      drawn: document.querySelectorAll("path, rect, circle").length,
    }));
    await rm(folder, { recursive: true });
    expect(said).toMatchObject({ root: "svg", broken: false, fetched: 0 });
    expect(said.drawn).toBeGreaterThan(5);
    expect(said.words).toMatch(/10 September 2025|10 Sep 2025|2025-09-10/);
    expect(said.words).toContain("Standpoint");
    expect(said.words).toContain("CC BY 4.0");
  });
}

test("the rows come as CSV and JSON under the same address", async ({ request }) => {
  const csv = await (await request.get("/charts/stance-map.csv")).text();
  expect(csv.split("\r\n")[0]).toBe(
    "country,stance,since,known_since,contested,conditions,contribution,confidence,actor,office,outlet,published,url,quote",
  );
  const json = (await (await request.get("/charts/stance-map.json")).json()) as { rows: { country: string }[] };
  expect(json.rows.map(({ country }) => country)).toContain("FRA");
});

async function refused(answer: APIResponse, status: number): Promise<void> {
  expect(answer.status()).toBe(status);
  const words = await answer.text();
  expect(words.length).toBeGreaterThan(20);
  expect(words).not.toMatch(/node_modules|\bat .+:\d+:\d+/);
}

test("a day before or after all data is drawn, and shows what is known", async ({ request }) => {
  for (const day of ["1900-01-01", "2099-01-01"]) {
    const answer = await request.get(`/charts/stance-map.svg?on=${day}`);
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain(day.slice(0, 4));
  }
});

test("what cannot be drawn is refused in words", async ({ request }) => {
  await refused(await request.get("/charts/pie.svg"), 404);
  await refused(await request.get("/charts/stance-map.exe"), 404);
  await refused(await request.get("/charts/stance-map.svg?on=yesterday"), 400);
  for (const wrong of ["width=20", "width=0", "width=100000", "on=2025-13-45", "known=2025-02-30", "title=maybe"])
    await refused(await request.get(`/charts/stance-map.svg?${wrong}`), 400);
  await refused(await request.get("/charts/stance-map.png?scale=9"), 400);
  await refused(await request.get("/charts/stance-map.png?width=4000&scale=4"), 400);
  await refused(await request.get("/charts/stance-map.svg?country=ZZZ"), 404);
  await refused(await request.get("/charts/stance-map"), 404);
  await refused(await request.get("/charts/country-history.svg"), 400);
  await refused(await request.get("/charts/country-history.svg?country=ZZZ"), 404);
  await refused(await request.get("/embed/country-history"), 400);
  await refused(await request.get("/embed/stance-map?width=0"), 400);
  await refused(await request.get("/share/country-history"), 400);
  await refused(await request.get("/share/pie"), 404);
  await refused(await request.get("/articles/no-such-article"), 404);
});
