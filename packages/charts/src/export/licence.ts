/** Under which data and charts may be used; the code has another. */
export const LICENCE = {
  name: "Creative Commons Attribution 4.0 International",
  spdx: "CC-BY-4.0",
  url: "https://creativecommons.org/licenses/by/4.0/",
} as const;
