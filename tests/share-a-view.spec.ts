import { expect, test } from "@playwright/test";

const PAGE = "/share/stance-map?on=2025-09-10&theme=dark";
const NAMES = ["Web", "Image", "Document", "Data", "Cite"];

test("everything to take a chart along stands on a plain page, without scripts", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  await page.goto(PAGE);
  for (const name of NAMES) await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
  await expect(page.getByLabel("Static, as a frame")).toHaveValue(
    /^<iframe src="[^"]+\/embed\/stance-map\?on=2025-09-10/,
  );
  await expect(page.getByLabel("BibTeX")).toHaveValue(/^@misc\{standpoint-stance-map-/);
  await page.close();
});
