export { cssTheme, declarations, themeCss } from "./css-variables";
export { darkTheme } from "./dark";
export { lightTheme } from "./light";
export { printTheme } from "./print";
export { FONTS, type Paint, type Standing, type Theme } from "./theme";
