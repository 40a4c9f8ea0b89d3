import { FONTS, type Theme } from "./theme";

/** Greys alone, five steps in the order of the stances: for paper and photocopies. */
export const printTheme: Theme = {
  name: "print",
  paper: "#ffffff",
  ink: "#000000",
  quiet: "#555555",
  rule: "#d0d0d0",
  accent: "#000000",
  outline: "#555555",
  land: "#f2f2f2",
  reference: "#8a8a8a",
  stances: {
    supports: { fill: "#262626", ink: "#ffffff" },
    open: { fill: "#636363", ink: "#ffffff" },
    uncommitted: { fill: "#ffffff", ink: "#000000" },
    declines: { fill: "#d6d6d6", ink: "#000000" },
    opposes: { fill: "#a3a3a3", ink: "#000000" },
  },
  noData: { ground: "#ffffff", line: "#b8b8b8", ink: "#555555" },
  fonts: FONTS,
};
