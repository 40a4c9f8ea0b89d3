import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { standpoint } from "./world/command-line";

const ARTICLE = `---
id: tests-iceland-offers-troops
title: Iceland would send soldiers to Ukraine
language: en
outlet: The Test Post
published: 2026-01-15
rights: full
---
The prime minister of Iceland said on Thursday that her country is ready to send troops to Ukraine as part of a
peacekeeping force. "Iceland will send soldiers to Ukraine once there is a ceasefire," she told reporters.
`;

test("an article ingested by the command line is on the site at the next load", async ({ page }) => {
  test.skip(!process.env.STANDPOINT_TESTED_DATA_DIR, "the tested site's data are not at hand");
  await page.goto("/countries/ISL");
  await expect(page.locator("main")).not.toContainText("The Test Post");
  const folder = await mkdtemp(join(tmpdir(), "standpoint-ingest-"));
  await writeFile(join(folder, "iceland.md"), ARTICLE);
  try {
    expect(await standpoint("ingest", folder)).toMatch(/new/);
    await page.reload();
    await expect(page.locator("main")).toContainText("The Test Post");
    await page.goto("/articles/tests-iceland-offers-troops");
    await expect(page.locator("main")).toContainText("Iceland will send soldiers to Ukraine once there is a ceasefire");
    expect(await standpoint("ingest", folder)).toMatch(/unchanged/);
  } finally {
    await rm(folder, { recursive: true });
  }
});
