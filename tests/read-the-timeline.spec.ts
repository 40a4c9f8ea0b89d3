import { expect, type Page, test } from "@playwright/test";

const steps = (page: Page) => page.locator('svg a[href*="proposal="]');

test("the timeline shows the steps, and a click shows the evidence", async ({ page }) => {
  await page.goto("/");
  expect(await steps(page).count()).toBeGreaterThan(10);
  await steps(page).last().scrollIntoViewIfNeeded();
  await steps(page).last().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/proposal=/);
  await expect(page.locator('[id^="step-"] blockquote').first()).toBeVisible();
});

test("no two steps are drawn over each other", async ({ page }) => {
  await page.goto("/proposals");
  const overlaps = await steps(page).evaluateAll((links) => {
    const marks = links.map((link) =>
      (link.querySelector("path, circle, rect, polygon") ?? link).getBoundingClientRect(),
    );
    const apart = (a: DOMRect, b: DOMRect) =>
      a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
    return marks.flatMap((a, i) => marks.slice(i + 1).filter((b) => !apart(a, b))).length;
  });
  expect(overlaps).toBe(0);
});

test("quarters that are drawn over with a mouse cut the timeline to their days", async ({ page }) => {
  await page.goto("/proposals");
  const bars = page.locator("[data-bar]");
  const all = await steps(page).count();
  const middle = async (bar: number) => {
    const box = await bars.nth(bar).boundingBox();
    return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2] as const;
  };
  const daysOf = async (bar: number) =>
    new URLSearchParams((await bars.nth(bar).locator("a").getAttribute("href"))?.split("?")[1]);
  const [first, last] = [(await bars.count()) - 4, (await bars.count()) - 2];
  const [from, to] = [(await daysOf(first)).get("from"), (await daysOf(last)).get("to")];
  await bars.nth(first).scrollIntoViewIfNeeded();
  await page.mouse.move(...(await middle(last)));
  await page.mouse.down();
  await page.mouse.move(...(await middle(first + 1)), { steps: 4 });
  await page.mouse.move(...(await middle(first)), { steps: 4 });
  await expect(bars.nth(first)).toHaveAttribute("data-in", "true");
  await page.mouse.up();
  await page.waitForURL(/from=/);
  const asked = new URL(page.url()).searchParams;
  expect([asked.get("from"), asked.get("to")]).toEqual([from, to]);
  expect(await steps(page).count()).toBeLessThan(all);
});

test("the rows of a chart stand beside it as a table", async ({ page }) => {
  for (const [path, chart] of [
    ["/proposals", "proposal-timeline"],
    ["/force-sizes", "force-sizes"],
    ["/countries", "stance-counts"],
    ["/countries/FRA", "country-history"],
  ] as const) {
    await page.goto(path);
    const beside = page.locator(`figure:has(#${chart}-drawing) + details.as-table`);
    await beside.locator("summary").click();
    expect(await beside.locator("tbody tr").count(), chart).toBeGreaterThan(3);
    await expect(beside.locator("tbody td").first()).toBeVisible();
  }
});

test("on a day the later steps are not there yet", async ({ page }) => {
  await page.goto("/proposals");
  const all = await steps(page).count();
  await page.goto("/proposals?on=2024-12-31");
  expect(await steps(page).count()).toBeLessThan(all);
  expect(await steps(page).count()).toBeGreaterThan(0);
});
