// npm run picture -- [ADDRESS]: takes the pictures of README.md and docs/embedding.md of a site that runs, by default at
// http://localhost:3000.
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { waitForFonts } from "../steps/wait-for-fonts";
import { foreignSite } from "../world/foreign-site";
import { launchOptions } from "../world/launch-options";
import { projectRoot } from "../world/project-root";
import { pictureOfDocument } from "./picture-of-document";

const address = (process.argv[2] ?? "http://localhost:3000").replace(/\/+$/, "");
const pictures = join(projectRoot, "docs/images");

/** A report on another site: the code that the share page gives, between two sentences. */
const reportAround = (
  frame: string,
) => `<style>body{max-width:46rem;margin:2.5rem auto;font:1.06rem/1.55 Georgia,serif;color:#222}h1{font-size:1.9rem}</style>
<h1>Two years of talk about troops</h1>
<p>The chart below stands in a frame of a few lines. It has no script, sets no cookie and keeps its shape at every width.</p>
${frame}
<p>A reader who doubts a band follows the chart to the sentences behind it.</p>`;

const browser = await chromium.launch(launchOptions);
try {
  await picture(browser, `${address}/`, "dashboard.png", { width: 1280, height: 1180 });
  const code = await fetch(
    `${address}/oembed?${new URLSearchParams({ url: `${address}/embed/stance-counts?theme=light` })}`,
  );
  const { html } = (await code.json()) as { html: string };
  const report = await foreignSite(() => reportAround(html), address, ["style-src 'unsafe-inline'"]);
  await picture(browser, `${report.origin}/report`, "embedded-in-a-page.png", { width: 900, height: 1000 });
  report.stop();
} finally {
  await browser.close();
}
const answer = await fetch(`${address}/charts/stance-counts.svg?theme=print`);
pictureOfDocument(await answer.text(), join(pictures, "embedded-in-libreoffice.png"));

async function picture(
  from: Browser,
  url: string,
  name: string,
  viewport: { width: number; height: number },
): Promise<void> {
  const page = await from.newPage({ viewport, reducedMotion: "reduce" });
  await waitForFonts(page);
  await page.goto(url, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(pictures, name) });
  console.log(name);
}
