import { expect, test } from "@playwright/test";
import { stancesOf } from "./steps/holders";

const coded = (stances: Record<string, string>) => Object.values(stances).filter((standing) => standing !== "no_data");

test("before anyone spoke, nobody has a position", async ({ page }) => {
  await page.goto("/?on=2014-03-01");
  expect(coded(await stancesOf(page))).toEqual([]);
});

test("?on= shows the map of that day", async ({ page }) => {
  await page.goto("/?on=2024-03-15");
  const then = await stancesOf(page);
  await page.goto("/");
  const now = await stancesOf(page);
  expect(coded(then).length).toBeGreaterThan(0);
  expect(coded(then).length).toBeLessThan(coded(now).length);
});

test("?known= shows what could be known on a day", async ({ page }) => {
  await page.goto("/?known=2024-01-31");
  const then = coded(await stancesOf(page));
  await page.goto("/");
  expect(then.length).toBeLessThan(coded(await stancesOf(page)).length);
});

test("the slider's keys change the day, the map and the address", async ({ page }) => {
  await page.goto("/");
  const now = await stancesOf(page);
  const slider = page.getByRole("slider");
  await expect(slider).toBeEnabled();
  await slider.focus();
  await page.keyboard.press("Home");
  await expect(page).toHaveURL(/[?&]on=\d{4}-\d{2}-\d{2}/);
  await expect.poll(async () => coded(await stancesOf(page)).length).toBeLessThan(coded(now).length / 2);
});

test("the day is chosen without JavaScript as well", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${process.env.STANDPOINT_TESTED_ORIGIN}/`);
  await page.locator('input[name="on"]').fill("2024-03-15");
  await page.locator('input[name="on"]').press("Enter");
  await expect(page).toHaveURL(/on=2024-03-15/);
  await context.close();
});

test("a day that is none is answered by 400, in words", async ({ request }) => {
  const answer = await request.get("/charts/stance-map.svg?on=2024-02-31");
  expect(answer.status()).toBe(400);
  expect(await answer.text()).toContain("2024-02-31");
});
