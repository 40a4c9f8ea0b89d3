import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const sans = (cut) => require.resolve(`@expo-google-fonts/source-sans-3/${cut}.ttf`);
const serif = (cut) => require.resolve(`@expo-google-fonts/source-serif-4/${cut}.ttf`);

/**
 * The project's fonts as TTF, each with Latin, Latin-ext, Cyrillic and Greek: the rasteriser draws no text at all from
 * the WOFF2 files that the site serves, and says nothing.
 */
export const FONT_FILES = {
  "sans-regular": sans("400Regular/SourceSans3_400Regular"),
  "sans-semibold": sans("600SemiBold/SourceSans3_600SemiBold"),
  "serif-regular": serif("400Regular/SourceSerif4_400Regular"),
  "serif-semibold": serif("600SemiBold/SourceSerif4_600SemiBold"),
};

/** @returns which of the four a `font-family` and `font-weight` of our drawings mean */
export function cutOf(family, semibold) {
  return `${/serif 4|georgia/i.test(family ?? "") ? "serif" : "sans"}-${semibold ? "semibold" : "regular"}`;
}
