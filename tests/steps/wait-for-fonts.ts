import type { Page } from "@playwright/test";

/** Makes a page wait for its fonts, which a reader gets only if they come in time. */
export async function waitForFonts(page: Page): Promise<void> {
  await page.route(/\.css(\?|$)/, async (route) => {
    const answer = await route.fetch();
    const css = await answer.text();
    await route.fulfill({ response: answer, body: css.replace(/font-display:\s*optional/g, "font-display:block") });
  });
}
