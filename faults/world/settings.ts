import { fileURLToPath } from "node:url";
import type { Account } from "./account";

/** How often each kind of thing is killed: three times in `npm test`, fifty in `npm run test:faults`. */
export const KILLS = Number(process.env.STANDPOINT_KILLS || 3);

/** How long, in seconds, things of one kind are killed at most; without it until it was as often as that. */
const SECONDS = Number(process.env.STANDPOINT_KILLING_SECONDS || Number.POSITIVE_INFINITY);

/** What the random moments are made from; the same seed chooses the same ones again. */
export const SEED = Number(process.env.STANDPOINT_SEED || Date.now() % 1_000_000);

export const projectRoot = fileURLToPath(new URL("../..", import.meta.url));

const began = new WeakMap<Account, number>();

/** Whether it is to be struck once more; the time begins with the first such question. */
export function strikesAgain(account: Account): boolean {
  const now = performance.now();
  const start = began.get(account) ?? now;
  began.set(account, start);
  return account.kills < KILLS && now - start < SECONDS * 1000;
}
