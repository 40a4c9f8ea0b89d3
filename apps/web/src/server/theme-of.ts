export { themeOf } from "@standpoint/charts";
