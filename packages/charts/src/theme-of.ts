import { darkTheme, lightTheme, printTheme, type Theme } from "@standpoint/ui/theme";
import type { View } from "./params";

/** @returns the theme of a file, whose colours must stand in it: light unless the address says otherwise */
export function themeOf({ theme }: Pick<View, "theme">): Theme {
  return theme === "dark" ? darkTheme : theme === "print" ? printTheme : lightTheme;
}
