// npm run picture -- [ADDRESS]: takes the README's picture of a site that runs, by default at http://localhost:3000.
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { waitForFonts } from "../steps/wait-for-fonts";
import { launchOptions } from "../world/launch-options";
import { projectRoot } from "../world/project-root";

const address = (process.argv[2] ?? "http://localhost:3000").replace(/\/+$/, "");
const picture = join(projectRoot, "docs/images/dashboard.png");

const browser = await chromium.launch(launchOptions);
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1180 }, reducedMotion: "reduce" });
  await waitForFonts(page);
  await page.goto(`${address}/`, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: picture });
  console.log(picture);
} finally {
  await browser.close();
}
