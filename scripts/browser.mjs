import { existsSync } from "node:fs";
import { installPackages, mayInstall } from "./debian.mjs";
import { complain } from "./say.mjs";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The browser for the tests; as root with apt at hand it is installed where it is missing. @returns a path, or null */
export async function provideBrowser() {
  if (findBrowser() === null && !process.env.CHROMIUM_PATH && mayInstall())
    await installPackages("chromium", ["chromium"]);
  const found = findBrowser();
  if (found === null) {
    complain("!!! NO BROWSER: chromium (or google-chrome) is missing, so the browser tests cannot run.");
    complain("!!! Install it (Debian: apt-get install chromium), or name one by CHROMIUM_PATH.");
  }
  return found;
}

function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  return [...(given ? [given] : PLACES)].find((path) => existsSync(path)) ?? null;
}
