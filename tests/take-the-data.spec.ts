import { createHash } from "node:crypto";
import { expect, test } from "@playwright/test";

test("a reader takes the whole data set, checks it by its hashes and has its schema", async ({ page, request }) => {
  await page.goto("/data");
  await expect(page.getByRole("link", { name: "CC BY 4.0" }).first()).toBeVisible();
  const hrefs = await page
    .locator(".file-links a")
    .evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
  expect(hrefs.length).toBe(8);
  const sums = await (await request.get("/data/sha256sums.txt")).text();
  for (const href of hrefs) {
    const file = await (await request.get(href)).body();
    const hash = createHash("sha256").update(file).digest("hex");
    expect(sums).toContain(`${hash}  ${href.replace("/data/", "")}`);
  }
  const { rows, $schema } = await (await request.get("/data/stances.json")).json();
  expect(rows.length).toBeGreaterThan(50);
  const schema = await (await request.get($schema)).json();
  expect(Object.keys(rows[0])).toEqual(Object.keys(schema.properties.rows.items.properties));
});

test("a chart's JSON names the schema that is served for it", async ({ request }) => {
  const { $schema, rows } = await (await request.get("/charts/stance-map.json")).json();
  const answer = await request.get(new URL($schema).pathname);
  expect(answer.headers()["content-type"]).toContain("application/schema+json");
  const schema = await answer.json();
  expect(Object.keys(rows[0])).toEqual(Object.keys(schema.properties.rows.items.properties));
});

test("an unchanged file is not sent again, and an unknown one is answered in words", async ({ request }) => {
  const first = await request.get("/data/force-sizes.csv");
  const again = await request.get("/data/force-sizes.csv", {
    headers: { "If-None-Match": first.headers().etag as string },
  });
  expect(again.status()).toBe(304);
  for (const path of ["/data/stances.exe", "/data/secrets.csv", "/schemas/nothing.json"]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(await answer.text()).toContain("There ");
  }
});
