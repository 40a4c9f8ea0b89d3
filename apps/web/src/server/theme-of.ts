import type { View } from "@standpoint/charts/params";
import { darkTheme, lightTheme, printTheme, type Theme } from "@standpoint/ui/theme";

/** @returns the theme of a file, whose colours must stand in it: light unless the address says otherwise */
export function themeOf({ theme }: View): Theme {
  return theme === "dark" ? darkTheme : theme === "print" ? printTheme : lightTheme;
}
