import ipaddr from "ipaddr.js";

/** Networks whose word is taken for whom they speak for. */
export type TrustedProxies = readonly [ipaddr.IPv4 | ipaddr.IPv6, number][];

/**
 * @param setting addresses and networks by comma: `127.0.0.1, 10.0.0.0/8`
 * @throws Error naming what is neither
 */
export function readTrustedProxies(setting: string | undefined): TrustedProxies {
  const named = (setting ?? "").split(",").map((each) => each.trim());
  return named.filter((each) => each !== "").map(networkOf);
}

function networkOf(written: string): [ipaddr.IPv4 | ipaddr.IPv6, number] {
  if (ipaddr.isValidCIDR(written)) return ipaddr.parseCIDR(written);
  if (!ipaddr.isValid(written)) throw new Error(`STANDPOINT_TRUSTED_PROXY: "${written}" is no address or network`);
  const address = ipaddr.process(written);
  return [address, address.kind() === "ipv4" ? 32 : 128];
}

/**
 * Whom a request is counted for. The connection's own address; where that is a trusted proxy, the last address in
 * `X-Forwarded-For` that is not one, as whatever stands before it was written by somebody unknown.
 * @returns an IPv4 address, or the /64 network of an IPv6 address, which one customer has as a whole
 */
export function clientAddress(peer: string | null, forwarded: string | null, trusted: TrustedProxies): string {
  const chain = [...(forwarded ?? "").split(",").map((each) => each.trim()), peer ?? ""].reverse();
  let last = "unknown";
  for (const hop of chain) {
    if (!ipaddr.isValid(hop)) break;
    const address = ipaddr.process(hop);
    last = keyOf(address);
    if (!isTrusted(address, trusted)) break;
  }
  return last;
}

function isTrusted(address: ipaddr.IPv4 | ipaddr.IPv6, trusted: TrustedProxies): boolean {
  return trusted.some(
    ([network, bits]) => network.kind() === address.kind() && address.match([network, bits] as never),
  );
}

function keyOf(address: ipaddr.IPv4 | ipaddr.IPv6): string {
  if (address.kind() === "ipv4") return address.toString();
  return `${(address as ipaddr.IPv6).parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(":")}::/64`;
}
