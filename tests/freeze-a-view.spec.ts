import { type APIRequestContext, expect, test } from "@playwright/test";

const freeze = (request: APIRequestContext, data: Record<string, string>) => request.post("/frozen", { data });

test("a view is frozen once, and its files never change", async ({ request }) => {
  const first = await freeze(request, { chart: "stance-map", on: "2025-09-10", stance: "supports,declines" });
  expect([200, 201]).toContain(first.status());
  const { address, files } = (await first.json()) as { address: string; files: Record<string, string> };
  expect(first.headers().location).toBe(address);
  const again = await freeze(request, { chart: "stance-map", on: "2025-09-10", stance: "declines,supports", q: "x" });
  expect(again.status()).toBe(200);
  expect(((await again.json()) as { address: string }).address).toBe(address);
  for (const file of Object.values(files)) {
    const answer = await request.get(new URL(file).pathname);
    expect(answer.status(), file).toBe(200);
    expect(answer.headers()["cache-control"]).toContain("immutable");
    const known = await request.get(new URL(file).pathname, {
      headers: { "if-none-match": answer.headers().etag ?? "" },
    });
    expect(known.status()).toBe(304);
  }
});

test("a frozen embed shows the old picture, without a script, and says that newer data exist", async ({
  page,
  request,
}) => {
  const frozen = await freeze(request, { chart: "stance-map", on: "2024-03-01" });
  const { embed, address } = (await frozen.json()) as { embed: string; address: string };
  await page.goto(new URL(embed).pathname);
  await expect(page.locator("svg")).toContainText("as of 1 Mar 2024");
  await expect(page.locator("svg")).toContainText("frozen");
  await expect(page.getByText(/Newer data exist.*→/)).toBeVisible();
  expect(await page.locator("script").count()).toBe(0);
  await page.goto(new URL(address).pathname);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("npx --no standpoint verify")).toBeVisible();
});

test("what cannot be frozen is refused in words", async ({ request }) => {
  expect((await freeze(request, { chart: "pie" })).status()).toBe(404);
  expect((await freeze(request, { chart: "stance-map", on: "yesterday" })).status()).toBe(400);
  expect((await freeze(request, { chart: "stance-map", q: "x".repeat(20_000) })).status()).toBe(413);
  expect((await request.post("/frozen", { data: "{", headers: { "content-type": "application/json" } })).status()).toBe(
    400,
  );
  // A form without a script gets a page, with a way on.
  const page = await request.post("/frozen", { form: { chart: "pie" }, headers: { accept: "text/html" } });
  expect(page.status()).toBe(404);
  expect(await page.text()).toMatch(/<h1>This was not frozen<\/h1>.*There is no chart.*<a href="\/">/s);
  const nowhere = await request.get(`/frozen/${"0".repeat(64)}/stance-map.svg`);
  expect(nowhere.status()).toBe(404);
  expect(await nowhere.text()).toContain("No view was ever frozen");
});
