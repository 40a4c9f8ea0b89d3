import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { examples } from "./examples";

const root = fileURLToPath(new URL("..", import.meta.url));

it("draws every example under the react-server condition, with the elements that the browser gets", () => {
  const run = ["--conditions=react-server", "--import", "tsx", "test/render-without-react-dom.ts"];
  const counts = JSON.parse(execFileSync(process.execPath, run, { cwd: root, encoding: "utf8" }));
  const plain = Object.fromEntries(
    Object.entries(examples).map(([name, example]) => [
      name,
      renderToStaticMarkup(example()).match(/<[a-zA-Z]/g)?.length,
    ]),
  );
  expect(counts).toEqual(plain);
}, 60_000);

it("uses no hook, no browser and no package of visx that has one", () => {
  const files = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
  expect(files.length).toBeGreaterThan(40);
  for (const name of files) {
    const text = readFileSync(`${root}src/${name}`, "utf8");
    expect(text, name).not.toMatch(/\buse(State|Effect|LayoutEffect|Memo|Callback|Ref|Id|Context|Reducer)\b/);
    expect(text, name).not.toMatch(/@visx\/(visx|axis|text|tooltip|responsive|brush|zoom|annotation|legend)"/);
    expect(text, name).not.toMatch(/\b(window|document)\./);
  }
});
