import { extract, setProviderList } from "@extractus/oembed-extractor";
import { expect, test } from "@playwright/test";
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

/** The site's public origin as its answers spell it: it may differ from the one that the tests ask. */
async function publicOrigin(request: import("@playwright/test").APIRequestContext): Promise<string> {
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
