#!/usr/bin/env node
// Divides the briefs in data/briefs into train, dev and sealed, by event, and writes data/briefs/split.json.
//   node scripts/split-briefs.mjs [BRIEFS_DIR]
// Two briefs belong to one event when they share a URL, or a gold proposal with the same day and a common proposer
// (that joins the same event told in two languages). Events are dealt whole, the largest first, each to the part that
// gets nearest to its share of every language by it; ties fall to the part that is listed first.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const home = join(dirname(fileURLToPath(import.meta.url)), "../data/briefs");
const folder = process.argv[2] ?? home;
const SHARES = { train: 0.5, dev: 0.3, sealed: 0.2 };

const briefs = readdirSync(folder)
  .filter((name) => name.endsWith(".json") && name !== "split.json")
  .sort()
  .map((name) => {
    const gold = JSON.parse(readFileSync(join(folder, name), "utf8"));
    const text = readFileSync(join(folder, name.replace(/json$/, "md")), "utf8");
    const days = gold.proposals.filter(({ date }) => date?.length === 10);
    const keys = days.flatMap(({ date, proposers }) => proposers.map((holder) => `${date} ${holder}`));
    return {
      id: gold.id,
      language: gold.language,
      keys: [`url ${/^url: (.*)$/m.exec(text)?.[1] ?? gold.id}`, ...keys],
    };
  });

const parent = new Map(briefs.map(({ id }) => [id, id]));
const root = (id) => (parent.get(id) === id ? id : root(parent.get(id)));
const firstWith = new Map();
for (const { id, keys } of briefs) {
  for (const key of keys) {
    if (firstWith.has(key)) parent.set(root(id), root(firstWith.get(key)));
    else firstWith.set(key, id);
  }
}

const byRoot = new Map();
for (const brief of briefs) byRoot.set(root(brief.id), [...(byRoot.get(root(brief.id)) ?? []), brief]);
const events = [...byRoot.values()].sort((a, b) => b.length - a.length || (a[0].id < b[0].id ? -1 : 1));

function count(list) {
  const sum = {};
  for (const { language } of list) sum[language] = (sum[language] ?? 0) + 1;
  return sum;
}
const total = count(briefs);
const parts = Object.fromEntries(Object.keys(SHARES).map((name) => [name, []]));

/** How much of its language shares a part still lacks that this event would fill, less what it would overfill. */
function gain(name, event) {
  const have = count(parts[name]);
  return Object.entries(count(event)).reduce((sum, [language, added]) => {
    const share = SHARES[name] * total[language];
    const lack = (n) => Math.abs(share - n) / total[language];
    return sum + lack(have[language] ?? 0) - lack((have[language] ?? 0) + added);
  }, 0);
}

for (const event of events) {
  const best = Object.keys(SHARES).reduce((a, b) => (gain(b, event) > gain(a, event) + 1e-9 ? b : a));
  parts[best].push(...event);
}

const ids = (name) => parts[name].map(({ id }) => id).sort();
const split = { train: ids("train"), dev: ids("dev"), sealed: ids("sealed") };
writeFileSync(join(home, "split.json"), `${JSON.stringify(split, null, 2)}\n`);
for (const name of Object.keys(split)) console.log(name, split[name].length, JSON.stringify(count(parts[name])));
