// node --import tsx bench/src/draw/main.ts --out bench/results/draw.json
//
// What charts as files cost a site on this machine: requests a second and the slowest hundredth, of what is kept, drawn
// and rendered; and the memory that the server holds while 200 pictures are asked for at one moment. Starts a site with
// the sample articles. Ends with 1 where an answer was wrong or the memory is over its budget.
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { startSite } from "../start-site";
import { writeResult } from "../write-result";
import { casesOf } from "./cases";
import { freezeMap } from "./freeze-map";
import { type Measured, measureCase } from "./measure-case";
import { type Parallel, parallelPictures } from "./parallel-pictures";
import { processBelow } from "./process-tree";

/** Megabytes that the server may ever hold, its rendering threads with it. */
const MOST_MEGABYTES = 1000;

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "5" },
    connections: { type: "string", default: "10" },
    pictures: { type: "string", default: "200" },
    out: { type: "string" },
  },
});

const site = await startSite();
try {
  const load = loadavg().map((one) => Number(one.toFixed(1)));
  const size = { connections: Number(values.connections), seconds: Number(values.seconds) };
  const measured: Measured[] = [];
  for (const one of casesOf(await freezeMap(site.origin))) measured.push(await measureCase(site.origin, one, size));
  console.table(measured);
  const parallel = [await ask("usual", ""), await ask("twice as fine", "&scale=2")];
  console.table(parallel.map(({ answers, ...rest }) => ({ ...rest, answers: JSON.stringify(answers) })));
  if (values.out) writeResult(values.out, { load, ...size, measured, parallel });
  process.exitCode = complaints(measured, parallel) > 0 ? 1 : 0;
} finally {
  await site.stop();
}

async function ask(name: string, more: string): Promise<Parallel & { name: string }> {
  const server = processBelow(site.pid, "server.mjs");
  const picture = (turn: number) => `/charts/stance-map.png?on=2024-06-01&width=${700 + turn}${more}`;
  return { name, ...(await parallelPictures(site.origin, server, { requests: Number(values.pictures), picture })) };
}

function complaints(cases: readonly Measured[], pictures: readonly (Parallel & { name: string })[]): number {
  const said = [
    ...cases.filter(({ wrong }) => wrong > 0).map(({ name, wrong }) => `${name}: ${wrong} answers were wrong`),
    ...pictures
      .filter(({ peakMegabytes }) => peakMegabytes > MOST_MEGABYTES)
      .map(({ name, peakMegabytes }) => `${name}: ${peakMegabytes} MB, and ${MOST_MEGABYTES} is the most`),
  ];
  for (const line of said) console.error(line);
  return said.length;
}
