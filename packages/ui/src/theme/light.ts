import { FONTS, type Theme } from "./theme";

/** Ink on paper. Stances in PuOr (ColorBrewer, 5 classes): apart for every kind of colour vision. */
export const lightTheme: Theme = {
  name: "light",
  paper: "#fbfaf7",
  ink: "#1c1b1f",
  quiet: "#6b6872",
  rule: "#dedad2",
  accent: "#24506f",
  outline: "#77737e",
  land: "#eeebe4",
  reference: "#8f8b94",
  stances: {
    supports: { fill: "#5e3c99", ink: "#ffffff" },
    open: { fill: "#b2abd2", ink: "#1c1b1f" },
    uncommitted: { fill: "#f1efe9", ink: "#1c1b1f" },
    declines: { fill: "#fdb863", ink: "#1c1b1f" },
    opposes: { fill: "#e66101", ink: "#1c1b1f" },
  },
  noData: { ground: "#fbfaf7", line: "#d3cec4", ink: "#6b6872" },
  fonts: FONTS,
};
