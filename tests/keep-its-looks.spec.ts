import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { waitForFonts } from "./steps/wait-for-fonts";
import { projectRoot } from "./world/project-root";
import { type Site, startSite } from "./world/start-site";

/*
 * A picture of every page in every theme and three widths, in tests/looks. They are taken of made-up articles
 * (scripts/looks), so that what the extractor reads, and how well, changes nothing in them. `npm run looks` takes them
 * anew: look at what git shows as changed before it is committed.
 */

/** The last day of the made-up articles: the present day would move every axis. */
const DAY = "on=2026-02-21";

const PAGES = {
  map: `/?${DAY}`,
  "map-with-a-country": `/?${DAY}&country=FRA`,
  countries: `/countries?${DAY}`,
  country: `/countries/FRA?${DAY}`,
  proposals: `/proposals?${DAY}`,
  "force-sizes": `/force-sizes?${DAY}`,
  article: "/articles/made-up-12",
  changes: `/changes?${DAY}`,
  method: "/method",
  data: "/data",
  status: "/status",
  share: `/share/stance-map?${DAY}`,
  "not-found": "/no-such-page",
};

/** The tallest part that is kept: what follows on longer pages is more of the same. */
const WIDTHS = [
  { width: 390, height: 844, kept: 2000 },
  { width: 820, height: 1180, kept: 1600 },
  { width: 1440, height: 900, kept: 1600 },
];

const THEMES = {
  light: { media: "screen", colorScheme: "light" },
  dark: { media: "screen", colorScheme: "dark" },
  print: { media: "print", colorScheme: "light" },
} as const;

// So few points are enough to see what moved, and too few to see how a browser smooths its letters.
test.use({ deviceScaleFactor: 0.4, reducedMotion: "reduce" });

// One worker for all: each would start the site anew.
test.describe.configure({ mode: "default", timeout: 180_000 });

const CALM = join(projectRoot, "tests/looks/calm.css");

let site: Site;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  site = await startSite("looks");
});
test.afterAll(() => site?.stop());

/** A drawing is asked for anew where the server's guess of the width was far off. */
async function comesToRest(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}

for (const [name, path] of Object.entries(PAGES))
  test(`${name} looks as it did`, async ({ page }) => {
    await waitForFonts(page);
    for (const { kept, ...viewport } of WIDTHS) {
      await page.setViewportSize(viewport);
      await page.goto(`${site.origin}${path}`);
      await comesToRest(page);
      for (const [theme, media] of Object.entries(THEMES)) {
        await page.emulateMedia(media);
        // On a narrow window the panel is a sheet at its foot, which a picture of the whole page would cut through.
        const ofWindow = name === "map-with-a-country" && viewport.width < 1024 && theme !== "print";
        await expect.soft(page).toHaveScreenshot(`${name}-${viewport.width}-${theme}.png`, {
          ...(!ofWindow && { fullPage: true, clip: { x: 0, y: 0, width: viewport.width, height: kept } }),
          scale: "device",
          stylePath: CALM,
          maxDiffPixelRatio: 0.01,
        });
      }
      await page.emulateMedia({ media: "screen", colorScheme: "light" });
    }
  });
