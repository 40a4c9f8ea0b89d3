import "server-only";
import type { View } from "@standpoint/charts/params";
import { cssTheme } from "@standpoint/ui/theme";
import { env } from "../env";
import { EMBED_WIDTH } from "./embed-page";

/** How an embed's picture is drawn. Whoever says how large its frame must be draws it so too: files have other lines. */
export const embedFrame = ({ width, title }: Pick<View, "width" | "title">) => ({
  width: width ?? EMBED_WIDTH,
  theme: cssTheme,
  origin: env.origin,
  title: title === "on",
});
