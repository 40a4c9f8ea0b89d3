import AxeBuilder from "@axe-core/playwright";
import { type APIRequestContext, devices, expect, type Page, test } from "@playwright/test";
import { MISSING_PAGE, PAGES } from "./steps/pages";

// Axe looks at every shape of the map: on a busy machine that takes its time.
test.describe.configure({ timeout: 240_000 });

/** A frozen map of a day before the latest, so that its embed has newer data to tell of. */
async function frozen(request: APIRequestContext): Promise<{ address: string; embed: string }> {
  const answer = await request.post("/frozen", {
    data: { chart: "stance-map", on: "2024-06-01", known: "2024-06-01" },
  });
  const { address, embed } = (await answer.json()) as { address: string; embed: string };
  return { address: new URL(address).pathname, embed: new URL(embed).pathname };
}

async function claimPath(request: APIRequestContext): Promise<string> {
  const html = await (await request.get("/countries/FRA")).text();
  return /href="(\/claims\/[^"?]+)/.exec(html)?.[1] ?? "/claims/none";
}

/** @returns what the key Tab reaches, in order, until it leaves the page or comes round */
async function reached(page: Page): Promise<string[]> {
  const names: string[] = [];
  for (let turn = 0; turn < 80; turn++) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => {
      const one = document.activeElement;
      if (!one || one === document.body || !(one as HTMLElement).checkVisibility()) return null;
      const { outlineStyle, boxShadow } = getComputedStyle(one);
      const shown = outlineStyle !== "none" || boxShadow !== "none" ? "" : " (not shown)";
      return `${(one.textContent || one.getAttribute("aria-label") || one.tagName).trim().slice(0, 60)}${shown}`;
    });
    if (name === null) break;
    names.push(name);
  }
  return names;
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

for (const theme of ["light", "dark"] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });

    for (const path of [...PAGES, MISSING_PAGE]) {
      test(`axe finds nothing serious on ${path}`, async ({ page }) => {
        expect((await page.goto(path))?.status()).toBe(path === MISSING_PAGE ? 404 : 200);
        await page.waitForLoadState("networkidle");
        expect(await faults(page)).toEqual([]);
      });
    }

    test("axe finds nothing serious on an article", async ({ page }) => {
      await page.goto("/countries/FRA");
      await page.locator('a[href*="/articles/"]').first().click();
      await expect(page).toHaveURL(/\/articles\//);
      expect(await faults(page)).toEqual([]);
    });

    test("axe finds nothing serious on the page of a claim", async ({ page, request }) => {
      await page.goto(await claimPath(request));
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });

    test("axe finds nothing serious on a frozen view's page and embed", async ({ page, request }) => {
      const { address, embed } = await frozen(request);
      for (const path of [address, embed]) {
        expect((await page.goto(path))?.status()).toBe(200);
        expect(await faults(page), path).toEqual([]);
      }
    });

    for (const chart of ["stance-map", "proposal-timeline", "force-sizes"]) {
      test(`axe finds nothing serious in the embed of ${chart}`, async ({ page }) => {
        await page.goto(`/embed/${chart}`);
        expect(await faults(page)).toEqual([]);
      });
    }
  });
}

test("the keyboard reaches all of a frozen view's page and of its embed, and shows where it is", async ({
  page,
  request,
}) => {
  const { address, embed } = await frozen(request);
  for (const [path, wanted] of [
    [address, ["csv", "svg"]],
    [embed, ["Standpoint"]],
  ] as const) {
    await page.goto(path);
    const names = await reached(page);
    expect(
      names.filter((name) => name.endsWith("(not shown)")),
      path,
    ).toEqual([]);
    expect(names, path).toEqual(expect.arrayContaining([...wanted]));
  }
});

test("the keyboard reaches the content first, and shows where it is", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveAttribute("href", "#content");
  await expect(page.locator(":focus")).toBeInViewport();
});

/** What is smaller than a finger: holders of the map and controls, with their sizes. */
function tooSmall(page: Page): Promise<string[]> {
  return page.locator("a[data-country], button, input:not([type=hidden]), select").evaluateAll((all) =>
    all
      .filter((one) => (one as HTMLElement).checkVisibility())
      .map((one) => ({
        name: one.getAttribute("data-country") ?? one.outerHTML.slice(0, 80),
        box: one.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width < 23.9 || box.height < 23.9)
      .map(({ name, box }) => `${name}: ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`),
  );
}

test.describe("in a narrow window", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("every holder and control becomes at least 24 pixels wide and high", async ({ page }) => {
    await page.goto("/");
    await expect.poll(() => tooSmall(page), { timeout: 60_000 }).toEqual([]);
  });
});

test.describe("on a phone", () => {
  const { defaultBrowserType: _, ...phone } = devices["Pixel 7"];
  test.use({ ...phone, viewport: { width: 390, height: 844 } });

  test.describe("without JavaScript", () => {
    test.use({ javaScriptEnabled: false });

    test("every holder and control is at least 24 pixels wide and high", async ({ page }) => {
      await page.goto("/");
      expect(await tooSmall(page)).toEqual([]);
    });
  });

  test("nothing is wider than the screen", async ({ page }) => {
    for (const path of PAGES) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
    }
  });

  test("the list of countries is read without scrolling sideways", async ({ page }) => {
    await page.goto("/countries");
    const wider = await page
      .locator(".table-scroll:has(.positions)")
      .evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth).length);
    expect(wider).toBe(0);
  });
});
