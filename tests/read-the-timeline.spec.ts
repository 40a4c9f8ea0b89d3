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

test("on a day the later steps are not there yet", async ({ page }) => {
  await page.goto("/proposals");
  const all = await steps(page).count();
  await page.goto("/proposals?on=2024-12-31");
  expect(await steps(page).count()).toBeLessThan(all);
  expect(await steps(page).count()).toBeGreaterThan(0);
});
