import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import { FetchProblem } from "./fetch-problem";
import type { Network } from "./network";

/**
 * The public IP address to connect to for a host. All that its name leads to must be public: whoever answers for the
 * name could otherwise choose. What is dialled is the address that was looked at, so no second answer can differ.
 * @throws FetchProblem for private, local, link-local and other special addresses
 */
export async function publicAddress(host: string, resolve: Network["resolve"]): Promise<string> {
  const literal = host.replace(/^\[|\]$/g, "");
  const addresses = isIP(literal) ? [literal] : await resolved(host, resolve);
  const inner = addresses.find((address) => !isPublic(address));
  if (inner !== undefined) {
    throw new FetchProblem(literal === inner ? "is no public address" : `${host} leads to ${inner}, no public address`);
  }
  const [first] = addresses;
  if (first === undefined) throw new FetchProblem(`${host} leads nowhere`, { passing: true });
  return first;
}

async function resolved(host: string, resolve: Network["resolve"]): Promise<readonly string[]> {
  try {
    return await resolve(host);
  } catch {
    throw new FetchProblem(`${host} is not known`, { passing: true });
  }
}

/** An address that is none of the special ranges; IPv4 inside IPv6 counts as what it stands for. */
function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";
}
