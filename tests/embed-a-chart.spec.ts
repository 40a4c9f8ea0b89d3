import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";

const CHARTS = ["stance-map", "proposal-timeline", "force-sizes"];
const origin = process.env.STANDPOINT_TESTED_ORIGIN ?? "";
let host: Server;
let hostOrigin = "";

// Somebody else's page: another name and another port than the site's.
test.beforeAll(async () => {
  host = createServer((request, response) => {
    const chart = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(
      `<!doctype html><title>News</title><iframe title="chart" width="900" height="700" src="${origin}/embed/${chart}"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => host.listen(0, "localhost", resolve));
  hostOrigin = `http://localhost:${(host.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  host.close();
});

for (const chart of CHARTS) {
  test(`${chart} is shown in a frame on another site`, async ({ page }) => {
    await page.goto(`${hostOrigin}/${chart}`);
    const frame = page.frameLocator("iframe");
    await expect(frame.locator("svg").first()).toBeVisible();
    expect(await frame.locator("svg a, svg path").count()).toBeGreaterThan(5);
  });

  test(`${chart}'s embed has no script and needs none`, async ({ request }) => {
    const answer = await request.get(`/embed/${chart}`);
    expect(answer.status()).toBe(200);
    const html = await answer.text();
    expect(html).not.toMatch(/<script|\son[a-z]+=|javascript:/i);
    expect(answer.headers()["x-frame-options"]).toBeUndefined();
    expect(html).toContain("<svg");
    // What a page of ours shows when its map is enlarged would lie over the rest here.
    expect(html).not.toMatch(/class="tag|data-from=/);
  });
}

test("a chart that is none is answered by 404, in words", async ({ request }) => {
  const answer = await request.get("/embed/pie");
  expect(answer.status()).toBe(404);
  expect((await answer.text()).length).toBeGreaterThan(20);
});
