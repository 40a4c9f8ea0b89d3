// Measures how wide each character is, once, so that charts can be laid out without a browser.
// The wider of the web font and its fallback (Arial's widths, as Liberation Sans; Times' as Liberation Serif) is kept:
// a label that fits then also fits where the web font is missing. Needs chromium and both fallback fonts.
//   node packages/ui/scripts/build-text-metrics.mjs
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const require = createRequire(import.meta.url);
const target = new URL("../src/marks/text-metrics.json", import.meta.url);
const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";

const ascii = [...Array(95).keys()].map((i) => String.fromCharCode(32 + i)).join("");
const characters = `${ascii}–—“”’…·×●→≥≤`;
const faces = {
  sans: {
    file: "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
    fallback: "Liberation Sans",
  },
  serif: {
    file: "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
    fallback: "Liberation Serif",
  },
};

const fontFace = ([name, { file }]) =>
  `@font-face{font-family:web-${name};font-weight:200 900;src:url(data:font/woff2;base64,${readFileSync(require.resolve(file)).toString("base64")})}`;
const page = `<!doctype html><style>${Object.entries(faces).map(fontFace).join("")}</style><pre id="out"></pre><script>
const characters = ${JSON.stringify(characters)}, faces = ${JSON.stringify(faces)};
const measure = (font) => { const context = document.createElement("canvas").getContext("2d"); context.font = font; return [...characters].map((c) => context.measureText(c).width / 100); };
(async () => {
  const out = { characters };
  for (const [name, { fallback }] of Object.entries(faces)) for (const [key, weight] of [["regular", 400], ["semibold", 600]]) {
    await document.fonts.load(weight + " 100px web-" + name);
    const web = measure(weight + " 100px web-" + name), other = measure((weight > 500 ? 700 : 400) + " 100px '" + fallback + "'");
    out[name + "-" + key] = web.map((w, i) => +Math.max(w, other[i]).toFixed(3));
  }
  document.getElementById("out").textContent = JSON.stringify(out);
})();
</script>`;

const folder = mkdtempSync(join(tmpdir(), "text-metrics-"));
writeFileSync(join(folder, "page.html"), page);
const dom = execFileSync(
  chromium,
  [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--virtual-time-budget=4000",
    "--dump-dom",
    `file://${folder}/page.html`,
  ],
  { encoding: "utf8", maxBuffer: 1e8 },
);
const json = /<pre id="out">(.*?)<\/pre>/s
  .exec(dom)[1]
  .replaceAll("&amp;", "&")
  .replaceAll("&lt;", "<")
  .replaceAll("&gt;", ">");
writeFileSync(target, `${JSON.stringify(JSON.parse(json))}\n`);
console.log("written", target.pathname, json.length);
