import "server-only";
import type { View } from "@standpoint/charts/params";
import { cssTheme, type Theme } from "@standpoint/ui/theme";
import { env } from "../env";
import { EMBED_WIDTH } from "./embed-page";

/** The page's variables as colours, and no more of a page of ours: no script here enlarges the map or paints another day. */
const EMBED_THEME: Theme = { ...cssTheme, name: "light" };

/** How an embed's picture is drawn. Whoever says how large its frame must be draws it so too: files have other lines. */
export const embedFrame = ({ width, title }: Pick<View, "width" | "title">) => ({
  width: width ?? EMBED_WIDTH,
  theme: EMBED_THEME,
  origin: env.origin,
  title: title === "on",
});
