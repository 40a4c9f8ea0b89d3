import type { Locator, Page } from "@playwright/test";

/** The one element of a holder in the map. */
export function holder(page: Page, code: string): Locator {
  return page.locator(`a[data-country="${code}"][data-stance]`);
}

/** The stance of every holder on the map, by code. */
export async function stancesOf(page: Page): Promise<Record<string, string>> {
  const pairs = await page
    .locator("a[data-country][data-stance]")
    .evaluateAll((links) => links.map((link) => [link.getAttribute("data-country"), link.getAttribute("data-stance")]));
  return Object.fromEntries(pairs) as Record<string, string>;
}

/** Clicks where the holder's own shape is on top: a country's middle may lie in a neighbour or in the sea. */
export async function clickHolder(page: Page, code: string): Promise<void> {
  await holder(page, code).scrollIntoViewIfNeeded();
  const point = await holder(page, code).evaluate((link) => {
    const box = link.getBoundingClientRect();
    const steps = 24;
    for (let y = 1; y < steps; y++) {
      for (let x = 1; x < steps; x++) {
        const at = { x: box.left + (box.width * x) / steps, y: box.top + (box.height * y) / steps };
        if (link.contains(document.elementFromPoint(at.x, at.y))) return at;
      }
    }
    return null;
  });
  if (!point) throw new Error(`${code} cannot be clicked anywhere`);
  await page.mouse.click(point.x, point.y);
}
