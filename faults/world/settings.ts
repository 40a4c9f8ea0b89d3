import { fileURLToPath } from "node:url";

/** How often each kind of thing is killed: three times in `npm test`, fifty in `npm run test:faults`. */
export const KILLS = Number(process.env.STANDPOINT_KILLS || 3);

/** What the random moments are made from; the same seed chooses the same ones again. */
export const SEED = Number(process.env.STANDPOINT_SEED || Date.now() % 1_000_000);

export const projectRoot = fileURLToPath(new URL("../..", import.meta.url));
