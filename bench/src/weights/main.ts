// node --import tsx bench/src/weights/main.ts --out bench/results/weights.json
//
// What a reader has to load of an embed, and, in the same run, what others load before a chart can be drawn. Starts a
// site with the sample articles, or takes the one at --site. Ends with 1 where ours is over its budget.
import { parseArgs } from "node:util";
import { startSite } from "../start-site";
import { writeResult } from "../write-result";
import { PEERS } from "./peers";
import { weighOurs } from "./weigh-ours";
import { weighPeer } from "./weigh-peer";

const { values } = parseArgs({ options: { site: { type: "string" }, out: { type: "string" } } });

const site = values.site ? { origin: values.site, stop: async () => {} } : await startSite();
try {
  const ours = await weighOurs(site.origin);
  const peers = PEERS.map(weighPeer);
  console.table(ours);
  console.table(peers.map(({ name, kilobytes }) => ({ name, kilobytes })));
  if (values.out) writeResult(values.out, { unit: "kB of 1000 bytes, brotli 11", ours, peers });
  const over = ours.filter(({ kilobytes, budget }) => budget !== null && kilobytes > budget);
  for (const { name, kilobytes, budget } of over) console.error(`${name}: ${kilobytes} kB, and ${budget} is the most`);
  process.exitCode = over.length > 0 ? 1 : 0;
} finally {
  await site.stop();
}
