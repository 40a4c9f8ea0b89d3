#!/usr/bin/env node
// Bundles the scripts of embeds into src/embed/bundled.json, from where the server writes them into pages:
//   npm run bundle-embed --prefix apps/web
// The result is kept with the sources, so that no other step has to come first; a test holds the two together.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const folder = join(import.meta.dirname, "../src/embed");

/** @returns {Promise<Record<string, string>>} each script by name, minified; the same sources give the same text */
export async function bundleEmbed() {
  const names = ["interactive", "loader"];
  const texts = await Promise.all(names.map(bundle));
  return Object.fromEntries(names.map((name, index) => [name, texts[index]]));
}

async function bundle(name) {
  const { outputFiles } = await build({
    entryPoints: [join(folder, `${name}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    // The browsers that the site's own pages name as their oldest.
    target: ["safari16", "chrome106", "firefox110"],
    charset: "ascii",
  });
  // Inside a page the text must not end its own element.
  return outputFiles[0].text.trim().replaceAll("</script", "<\\/script");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  writeFileSync(join(folder, "bundled.json"), `${JSON.stringify(await bundleEmbed(), null, 2)}\n`);
