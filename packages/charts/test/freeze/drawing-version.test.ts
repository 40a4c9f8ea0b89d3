import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { DRAWING_VERSION, FORMATS, themeOf } from "../../src";
import type { View } from "../../src/params";
import { ORIGIN, SAMPLES } from "../sample-answers";

type List = { readonly version: string; readonly hashes: Readonly<Record<string, string>> };

const HERE = path.dirname(fileURLToPath(import.meta.url));
const PACKAGE = path.join(HERE, "../..");
const FILE = path.join(HERE, "drawing-hashes.json");

const VIEWS: Readonly<Record<string, Partial<View>>> = {
  plain: {},
  dark: { theme: "dark", width: 390, title: "off" },
  print: { theme: "print", country: ["FRA"], stance: ["supports"], axis: "log", lanes: "proposer", group: "by" },
  paths: { text: "paths", region: "world" },
  ukrainian: { lang: "uk", country: ["FRA"] },
};
/** Text, the same on every machine. What is packed depends on the machine's zlib: of those what makes them is hashed. */
const AS_TEXT = ["svg", "csv", "json", "meta.json"];
const MAKERS = ["png", "pdf", "paths", "xlsx", "zip-dates", "fonts"];

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);

async function present(): Promise<List["hashes"]> {
  const hashes: Record<string, string> = {};
  for (const { name, open, viewOf } of SAMPLES) {
    for (const [kind, change] of Object.entries(VIEWS)) {
      const view = viewOf(change);
      const request = { opened: open(view), view, theme: themeOf(view), origin: ORIGIN };
      for (const extension of AS_TEXT)
        hashes[`${name} ${kind} ${extension}`] = sha256((await FORMATS.get(extension)?.text(request)) ?? "");
    }
  }
  for (const maker of MAKERS)
    hashes[`renderer/${maker}.mjs`] = sha256(readFileSync(path.join(PACKAGE, `renderer/${maker}.mjs`), "utf8"));
  const { dependencies } = JSON.parse(readFileSync(path.join(PACKAGE, "package.json"), "utf8"));
  const makers = Object.entries(dependencies).filter(([, version]) => /^\d/.test(String(version)));
  hashes["libraries that make files"] = sha256(JSON.stringify(makers));
  return hashes;
}

it("has another number wherever a byte of a file changed, as a frozen view's hash must", async () => {
  const list = JSON.parse(readFileSync(FILE, "utf8")) as List;
  const hashes = await present();
  const changed = Object.keys({ ...list.hashes, ...hashes }).filter((key) => list.hashes[key] !== hashes[key]);
  if (list.version !== DRAWING_VERSION) {
    writeFileSync(FILE, `${JSON.stringify({ version: DRAWING_VERSION, hashes }, null, 2)}\n`);
    expect.fail(
      `drawing-hashes.json was of version ${list.version}. It is written anew for ${DRAWING_VERSION}: commit it.`,
    );
  }
  expect(changed, "Files changed: raise DRAWING_VERSION by one, and run this test twice").toEqual([]);
});
