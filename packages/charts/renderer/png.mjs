import { Resvg } from "@resvg/resvg-js";
import { FONT_FILES } from "./fonts.mjs";

/** @param {{ svg: string, scale: number }} job @returns {Uint8Array} the drawing as PNG, `scale` device pixels for each of its own */
export function render({ svg, scale }) {
  const picture = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: Object.values(FONT_FILES), defaultFontFamily: "Source Sans 3" },
    fitTo: { mode: "zoom", value: scale },
  });
  return picture.render().asPng();
}
