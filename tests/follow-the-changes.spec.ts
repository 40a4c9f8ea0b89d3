import { expect, test } from "@playwright/test";

test("a reader goes from the map through all changes to the older ones, and back to the newest", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "All changes" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What changed");
  const days = await page
    .locator("li.change .claim-head time")
    .evaluateAll((all) => all.map((one) => one.getAttribute("datetime") ?? ""));
  expect(days.length).toBe(20);
  expect(days).toEqual([...days].sort().reverse());
  await page.getByRole("link", { name: "Older changes" }).click();
  const older = await page.locator("li.change .claim-head time").first().getAttribute("datetime");
  expect((older as string) <= (days.at(-1) as string)).toBe(true);
  await page.getByRole("link", { name: "The newest" }).click();
  await expect(page).toHaveURL(/\/changes$/);
});

test("the changes of one country lead to the words that moved them", async ({ page }) => {
  await page.goto("/changes");
  await page.getByLabel("Of").selectOption({ label: "France" });
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/country=FRA/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What changed: France");
  const change = page.locator("li.change").first();
  const quote = (await change.locator("mark").textContent()) ?? "";
  await change.getByRole("link", { name: "in its text" }).click();
  await expect(page).toHaveURL(/\/articles\/.+#/);
  await expect(page.locator("mark", { hasText: quote.slice(0, 40) }).first()).toBeVisible();
});

for (const format of ["atom", "rss", "json"]) {
  test(`the ${format} feed of a country is found from its page and answers 304 to who has it`, async ({ request }) => {
    const path = `/changes.${format}?country=FRA`;
    expect(await (await request.get("/changes?country=FRA")).text()).toContain(`changes.${format}?country=FRA`);
    const feed = await request.get(path);
    expect(feed.status()).toBe(200);
    const body = await feed.text();
    expect(body).toContain("France: ");
    expect(body).not.toContain("Poland: ");
    const again = await request.get(path, { headers: { "If-None-Match": feed.headers().etag as string } });
    expect(again.status()).toBe(304);
  });
}

test("an unknown country and an unreadable day are answered in words", async ({ request }) => {
  expect((await request.get("/changes.atom?country=XXX")).status()).toBe(404);
  expect((await request.get("/changes.rss?on=yesterday")).status()).toBe(400);
  expect((await request.get("/changes?country=XXX")).status()).toBe(404);
  expect((await request.get("/changes?after=nowhere")).status()).toBe(404);
});
