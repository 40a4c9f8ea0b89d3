import { findBrowser } from "../find-browser";
import type { Finding } from "./finding";

/** What only `npm test` needs; without it tests are left out, so nothing is wrong. */
export function testsNeeds(): Finding[] {
  const browser = findBrowser();
  return [
    {
      name: "Browser",
      says: browser ?? "none: npm test leaves the browser tests out (install chromium, or set CHROMIUM_PATH)",
    },
  ];
}
