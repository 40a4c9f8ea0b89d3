// node --import tsx bench/src/serve/main.ts --out bench/results/serve.json
//
// What the site's pages, a chart and its questions cost while nothing else runs, and while `ingest` brings articles into
// the same database: requests a second and the slowest hundredth. Starts a site with the sample articles. Ends with 1
// where an answer was wrong or ingest had ended before the last was measured.
import { parseArgs } from "node:util";
import { EXTRACTOR_VERSION } from "@standpoint/core";
import type { Case } from "../draw/cases";
import { type Measured, measureCase } from "../draw/measure-case";
import { type Site, startSite } from "../start-site";
import { writeResult } from "../write-result";
import { startIngest } from "./start-ingest";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "10" },
    connections: { type: "string", default: "10" },
    articles: { type: "string", default: "20000" },
    out: { type: "string" },
  },
});
const size = { connections: Number(values.connections), seconds: Number(values.seconds) };

const ask = (input: object) => encodeURIComponent(JSON.stringify(input));
const CASES: readonly Case[] = [
  { name: "/", path: () => "/", status: 200 },
  { name: "/countries/FRA", path: () => "/countries/FRA", status: 200 },
  { name: "/charts/stance-map.svg", path: () => "/charts/stance-map.svg", status: 200 },
  { name: "tRPC, the map", path: () => `/api/trpc/stances.map?input=${ask({})}`, status: 200 },
  {
    name: "tRPC, a country's claims",
    path: () => `/api/trpc/stances.country?input=${ask({ holder: "FRA" })}`,
    status: 200,
  },
];

const site = await startSite();
try {
  const alone = await measureAll(site);
  const ingest = startIngest(site.dataDir, Number(values.articles));
  const beside = await measureAll(site);
  const ingested = await ingest.stop();
  if (values.out) writeResult(values.out, { extractor: EXTRACTOR_VERSION, ...size, alone, beside, ingested });
  process.exitCode = complaints([...alone, ...beside]) > 0 ? 1 : 0;
} finally {
  await site.stop();
}

async function measureAll({ origin }: Site): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const one of CASES) measured.push(await measureCase(origin, one, size));
  console.table(measured);
  return measured;
}

function complaints(measured: readonly Measured[]): number {
  const bad = measured.filter(({ wrong }) => wrong > 0);
  for (const { name, wrong } of bad) console.error(`${name}: ${wrong} answers were wrong`);
  return bad.length;
}
