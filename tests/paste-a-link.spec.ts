import { extract, setProviderList } from "@extractus/oembed-extractor";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { foreignSite } from "./world/foreign-site";

/** Programs that turn a pasted link into a picture read no more of a page than its beginning. */
const BEGINNING = 10_000;

test("a page says where its embed code is, right at its beginning", async ({ request, baseURL }) => {
  for (const path of ["/?on=2025-03-27", "/proposals", "/force-sizes?axis=log", "/countries/FRA"]) {
    const beginning = (await (await request.get(path)).text()).slice(0, BEGINNING);
    const link = /<link[^>]*type="application\/json\+oembed"[^>]*href="([^"]+)"/.exec(beginning)?.[1];
    expect(beginning).toMatch(/type="text\/xml\+oembed"/);
    const { pathname, search } = new URL(link?.replaceAll("&amp;", "&") ?? "about:blank");
    const answer = await (await request.get(`${pathname}${search}`)).json();
    expect(answer).toMatchObject({ type: "rich", version: "1.0", provider_name: "Standpoint" });
    expect(answer.html).toMatch(/^<iframe src="http[^"]+\/embed\/[a-z-]+/);
    const embed = new URL(/src="([^"]+)"/.exec(answer.html)?.[1]?.replaceAll("&amp;", "&") ?? "about:blank");
    expect((await request.get(`${baseURL}${embed.pathname}${embed.search}`)).status()).toBe(200);
    // The same state: what the address says, its embed says as well.
    for (const [name, value] of new URL(path, "http://localhost").searchParams)
      expect(embed.searchParams.get(name)).toBe(value);
  }
});

const unescaped = (text: string) =>
  text.replace(/&(amp|quot|#x27|#3[489]);/g, (sign) => ({ "&amp;": "&", "&#38;": "&" })[sign] ?? '"');

/** The tags that a preview reads, of a page or of an embed. */
async function previewOf(request: APIRequestContext, path: string): Promise<Map<string, string>> {
  const answer = await request.get(path);
  expect(answer.status(), path).toBe(200);
  const tags = (await answer.text()).matchAll(/<meta (?:property|name)="((?:og|twitter):[a-z:_]+)" content="([^"]*)"/g);
  return new Map([...tags].map(([, name = "", content = ""]) => [name, unescaped(content)]));
}

/** @returns the bytes of a preview's picture, which must be a PNG of the size that the page says */
async function pictureOf(request: APIRequestContext, tags: Map<string, string>): Promise<Buffer> {
  const { pathname, search } = new URL(tags.get("og:image") ?? "about:blank");
  const answer = await request.get(`${pathname}${search}`);
  expect(answer.status(), pathname).toBe(200);
  expect(answer.headers()["content-type"]).toBe("image/png");
  const bytes = await answer.body();
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(String(bytes.readUInt32BE(16))).toBe(tags.get("og:image:width"));
  expect(String(bytes.readUInt32BE(20))).toBe(tags.get("og:image:height"));
  return bytes;
}

const SHOWN = ["/", "/countries", "/countries/FRA", "/proposals", "/force-sizes", "/share/stance-matrix"];

for (const path of [...SHOWN, "/embed/stance-map", "/embed/stance-counts?interactive=1"]) {
  test(`a link to ${path} is shown with a picture of the same state`, async ({ request }) => {
    const [now, then] = [
      await previewOf(request, path),
      await previewOf(request, `${path}${path.includes("?") ? "&" : "?"}on=2024-03-01`),
    ];
    for (const tag of ["og:title", "og:description", "og:url", "og:image:alt"]) expect(now.get(tag), tag).toBeTruthy();
    expect(now.get("twitter:card")).toBe("summary_large_image");
    expect(then.get("og:url")).toContain("on=2024-03-01");
    expect(then.get("og:image")).toContain("on=2024-03-01");
    const [picture, before] = [await pictureOf(request, now), await pictureOf(request, then)];
    expect(before.equals(picture)).toBe(false);
  });
}

test("a link to a frozen view is shown with its own picture, and can be embedded", async ({ request }) => {
  const frozen = await request.post("/frozen", { data: { chart: "force-sizes", on: "2025-04-02" } });
  const { address, embed } = (await frozen.json()) as { address: string; embed: string };
  for (const each of [address, embed]) {
    const tags = await previewOf(request, new URL(each).pathname);
    expect(tags.get("og:image")).toBe(`${address}/force-sizes.png`);
    await pictureOf(request, tags);
    const answer = await (await request.get(`/oembed?url=${encodeURIComponent(each)}`)).json();
    expect(answer).toMatchObject({ type: "rich", thumbnail_url: `${address}/force-sizes.png` });
    expect(answer.html).toContain(`src="${embed}"`);
  }
  const nowhere = await request.get(
    `/oembed?url=${encodeURIComponent(address.replace(/[\da-f]{64}/, "0".repeat(64)))}`,
  );
  expect(nowhere.status()).toBe(404);
});

test("an answer has a thumbnail within the box that is asked for, or none", async ({ request }) => {
  const origin = await publicOrigin(request);
  const ask = async (box: string) =>
    (await request.get(`/oembed?url=${encodeURIComponent(`${origin}/proposals?on=2025-03-27`)}&${box}`)).json();
  for (const [box, width, height] of [
    ["", 1200, 628],
    ["maxwidth=480", 480, 251],
    ["maxwidth=700&maxheight=150", 286, 150],
  ] as const) {
    const answer = await ask(box);
    expect(answer).toMatchObject({ thumbnail_width: width, thumbnail_height: height });
    const { pathname, search } = new URL(answer.thumbnail_url);
    expect(search).toContain("on=2025-03-27");
    const bytes = await (await request.get(`${pathname}${search}`)).body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
  }
  expect(Object.keys(await ask("maxwidth=120")).filter((name) => name.startsWith("thumbnail"))).toEqual([]);
});

/** The site's public origin as its answers spell it: it may differ from the one that the tests ask. */
async function publicOrigin(request: APIRequestContext): Promise<string> {
  const page = await (await request.get("/proposals")).text();
  return new URL(/property="og:url" content="([^"]+)"/.exec(page)?.[1] ?? "about:blank").origin;
}

test("a consumer's library gets a frame within the box that it names", async ({ request }) => {
  const origin = await publicOrigin(request);
  // Known to no list of providers, so the library looks into the page.
  setProviderList([]);
  const answer = await extract(`${origin}/?on=2025-09-10`, { maxwidth: 480, maxheight: 400 });
  expect(answer).toMatchObject({ type: "rich", version: "1.0" });
  const { width = 0, height = 0, html } = answer as { width?: number; height?: number; html?: string };
  expect(width).toBeLessThanOrEqual(480);
  expect(height).toBeLessThanOrEqual(400);
  expect(html).toContain(`width="${width}" height="${height}"`);
  const { thumbnail_url, thumbnail_width = 0, thumbnail_height = 0 } = answer;
  expect(thumbnail_url).toContain("/og/stance-map.png?on=2025-09-10");
  expect(thumbnail_width).toBeLessThanOrEqual(480);
  expect(thumbnail_height).toBeLessThanOrEqual(400);
});

test("the frame of an embed code shows all of its chart, on a desk and on a phone", async ({ page, request }) => {
  const origin = await publicOrigin(request);
  const url = encodeURIComponent(`${origin}/proposals`);
  const { html } = await (await request.get(`/oembed?url=${url}`)).json();
  const news = await foreignSite(() => html, origin, ["style-src 'unsafe-inline'"]);
  for (const width of [1000, 360]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(`${news.origin}/`);
    const frame = page.locator("iframe");
    const content = page.frameLocator("iframe").locator("figure");
    await expect(content.locator("svg").first()).toBeVisible();
    const [box, shown] = [await frame.boundingBox(), await content.boundingBox()];
    expect(shown?.height).toBeLessThanOrEqual((box?.height ?? 0) + 1);
    expect(shown?.height).toBeGreaterThan((box?.height ?? 0) - 12);
  }
  news.stop();
});

test("the same comes as XML", async ({ request, page }) => {
  const origin = await publicOrigin(request);
  const answer = await request.get(`/oembed?format=xml&url=${encodeURIComponent(`${origin}/force-sizes`)}`);
  expect(answer.headers()["content-type"]).toBe("text/xml; charset=utf-8");
  const html = await page.evaluate(
    (text) => new DOMParser().parseFromString(text, "text/xml").querySelector("html")?.textContent,
    await answer.text(),
  );
  expect(await answer.text()).toMatch(
    /<thumbnail_url>[^<]+<\/thumbnail_url><thumbnail_width>1200<.*<thumbnail_height>628</,
  );
  expect(html).toMatch(/^<iframe .*<\/iframe>$/);
});

test("what cannot be embedded is refused as the specification says", async ({ request }) => {
  const origin = await publicOrigin(request);
  const ask = async (query: string) => {
    const answer = await request.get(`/oembed?${query}`);
    expect((await answer.text()).length).toBeGreaterThan(10);
    return answer.status();
  };
  const ours = `url=${encodeURIComponent(`${origin}/`)}`;
  expect(await ask(`url=${encodeURIComponent("https://elsewhere.example/")}`)).toBe(404);
  expect(await ask(`url=${encodeURIComponent(`${origin}/method`)}`)).toBe(404);
  expect(await ask(`${ours}&format=yaml`)).toBe(501);
  expect(await ask("")).toBe(400);
  expect(await ask(`${ours}&maxwidth=wide`)).toBe(400);
  expect(await ask(`url=${encodeURIComponent(`${origin}/?on=yesterday`)}`)).toBe(400);
});
