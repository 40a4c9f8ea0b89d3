import { FONTS, type Theme } from "./theme";

/** The same order of colours on a dark page. */
export const darkTheme: Theme = {
  name: "dark",
  paper: "#17161a",
  ink: "#ece9e2",
  quiet: "#9d99a3",
  rule: "#38353d",
  accent: "#8fb9d6",
  outline: "#85818c",
  land: "#222126",
  reference: "#77737d",
  stances: {
    supports: { fill: "#8d6cc8", ink: "#0c0b0e" },
    open: { fill: "#b9b1dd", ink: "#17161a" },
    uncommitted: { fill: "#4a4750", ink: "#ece9e2" },
    declines: { fill: "#f0ad5b", ink: "#17161a" },
    opposes: { fill: "#d9610b", ink: "#17161a" },
  },
  noData: { ground: "#17161a", line: "#38353d", ink: "#9d99a3" },
  fonts: FONTS,
};
