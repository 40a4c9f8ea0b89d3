#!/usr/bin/env node
// npm start, npm test, npm run test:faults, what a container runs, and the site that is photographed. Runs before anything
// is installed, so this file and all it imports at the top use only what Node itself brings; what is installed is
// imported later, by the steps that need it.
import { Failure } from "./failure.mjs";
import { stopEverything } from "./lifetime.mjs";
import { complain } from "./say.mjs";

const COMMANDS = {
  start: () => import("./start.mjs"),
  "serve-built": () => import("./serve-built.mjs"),
  test: () => import("./test.mjs"),
  faults: () => import("./faults.mjs"),
  looks: () => import("./looks/serve.mjs"),
};
const name = process.argv[2];

if (!Object.hasOwn(COMMANDS, name)) {
  complain(`usage: node scripts/run.mjs ${Object.keys(COMMANDS).join("|")}`);
  process.exit(1);
}
try {
  const { run } = await COMMANDS[name]();
  process.exitCode = await run();
} catch (error) {
  complain(error instanceof Failure ? error.message : error.stack);
  process.exitCode = 1;
}
await stopEverything();
process.exit();
