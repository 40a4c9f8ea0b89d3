import robotsParser from "robots-parser";
import { fetchAddress, USER_AGENT } from "./fetch-address";
import { FetchProblem } from "./fetch-problem";
import type { Network } from "./network";

/** What a site forbids is asked anew after an hour. */
const KEPT_MS = 60 * 60 * 1000;
const LARGEST = 500 * 1024;

type Robot = ReturnType<typeof robotsParser>;
type Kept = { readonly at: number; readonly rules: Promise<Robot> };

/** Of each network the sites that were asked. */
const asked = new WeakMap<Network, Map<string, Kept>>();

/**
 * Looks whether a site lets programs read an address (RFC 9309). A site without robots.txt lets them.
 * @throws FetchProblem where it does not, or its robots.txt cannot be had at the moment
 */
export async function heedRobots(address: string, network: Network): Promise<void> {
  const { origin } = new URL(address);
  const rules = await rulesOf(origin, network);
  if (rules.isAllowed(address, USER_AGENT) === false) throw new FetchProblem("is closed to programs by robots.txt");
}

function rulesOf(origin: string, network: Network): Promise<Robot> {
  const sites = asked.get(network) ?? new Map<string, Kept>();
  asked.set(network, sites);
  const kept = sites.get(origin);
  if (kept && Date.now() - kept.at < KEPT_MS) return kept.rules;
  const rules = fetchRules(origin, network);
  sites.set(origin, { at: Date.now(), rules });
  // A trouble is not kept.
  rules.catch(() => sites.delete(origin));
  return rules;
}

async function fetchRules(origin: string, network: Network): Promise<Robot> {
  const address = `${origin}/robots.txt`;
  try {
    const { body } = await fetchAddress(address, { network, limit: LARGEST });
    return robotsParser(address, new TextDecoder().decode(body));
  } catch (error) {
    if (error instanceof FetchProblem && !error.passing) return robotsParser(address, "");
    throw error;
  }
}
