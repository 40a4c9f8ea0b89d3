// Draws every example into a folder, as SVG files and one page with all of them, to look at.
//   npx tsx packages/ui/scripts/render-gallery.tsx FOLDER
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { stanceMapCss } from "../src/charts/stance-map";
import { themeCss } from "../src/theme";
import { examples } from "../test/examples";

const folder = process.argv[2] ?? "gallery";
mkdirSync(folder, { recursive: true });
const drawn = Object.entries(examples).map(([name, example]) => ({ name, svg: renderToStaticMarkup(example()) }));
for (const { name, svg } of drawn) writeFileSync(join(folder, `${name}.svg`), svg);
const figures = drawn.map(({ name, svg }) => `<h2>${name} · ${svg.length} bytes</h2>${svg}`).join("\n");
const style = `<style>${themeCss}\n${stanceMapCss()}\nbody{background:var(--paper);color:var(--ink);font:15px sans-serif}</style>`;
writeFileSync(
  join(folder, "index.html"),
  `<!doctype html><meta charset="utf-8"><title>Charts</title>${style}${figures}`,
);
console.log(`${drawn.length} examples in ${folder}`);
