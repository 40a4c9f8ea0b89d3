import { expect, type Page, test } from "@playwright/test";
import { stancesOf } from "./steps/holders";

const coded = (stances: Record<string, string>) => Object.values(stances).filter((standing) => standing !== "no_data");
const slider = (page: Page) => page.getByRole("slider", { name: "Day shown" });
const dayInAddress = (page: Page) => new URL(page.url()).searchParams.get("on");

/** Questions that the page asks the server from now on. */
function questions(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/api/trpc/")) asked.push(decodeURIComponent(request.url()));
  });
  return asked;
}

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

test("the slider's keys move by a day, by a month and to the ends; map and address follow", async ({ page }) => {
  await page.goto("/?on=2025-06-15");
  await expect(slider(page)).toBeEnabled();
  await slider(page).focus();
  for (const [key, day] of [
    ["ArrowLeft", "2025-06-14"],
    ["ArrowRight", "2025-06-15"],
    ["PageDown", "2025-05-16"],
    ["PageUp", "2025-06-15"],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => dayInAddress(page), key).toBe(day);
  }
  const then = coded(await stancesOf(page)).length;
  await page.keyboard.press("Home");
  await expect.poll(() => dayInAddress(page)).toMatch(/^20(22|23|24)-/);
  await expect.poll(async () => coded(await stancesOf(page)).length).toBeLessThan(then / 2);
  await page.keyboard.press("End");
  await expect.poll(() => dayInAddress(page)).toBeNull();
});

test("another day is answered from the page, and is the same as the server would answer", async ({ page }) => {
  await page.goto("/");
  await expect(slider(page)).toBeEnabled();
  const asked = questions(page);
  await slider(page).focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("PageUp");
  await expect.poll(() => dayInAddress(page)).not.toBeNull();
  const moved = await stancesOf(page);
  const title = await page.getByRole("heading", { level: 1 }).textContent();
  expect(asked.filter((url) => /stances\.(map|steps)/.test(url))).toEqual([]);
  await page.reload();
  expect(await stancesOf(page)).toEqual(moved);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
});

test("back and forward walk through the days", async ({ page }) => {
  await page.goto("/?on=2025-03-01");
  const first = await stancesOf(page);
  await expect(slider(page)).toBeEnabled();
  await slider(page).focus();
  await page.keyboard.press("End");
  await expect.poll(() => dayInAddress(page)).toBeNull();
  await page.goBack();
  await expect.poll(() => dayInAddress(page)).toBe("2025-03-01");
  await expect.poll(() => stancesOf(page)).toEqual(first);
});

test("the days pass by themselves until they are stopped", async ({ page }) => {
  await page.goto("/");
  const now = coded(await stancesOf(page)).length;
  await page.getByRole("button", { name: "Play the days" }).click();
  await expect.poll(async () => coded(await stancesOf(page)).length).toBeLessThan(now / 2);
  const early = Number(await slider(page).inputValue());
  await expect.poll(async () => Number(await slider(page).inputValue())).toBeGreaterThan(early);
  await page.getByRole("button", { name: "Stop the days" }).click();
  const stopped = await slider(page).getAttribute("aria-valuetext");
  await expect.poll(() => dayInAddress(page)).not.toBeNull();
  expect(await slider(page).getAttribute("aria-valuetext")).toBe(stopped);
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
