import { lookup } from "node:dns/promises";
import { connect, isIP } from "node:net";
import type { Duplex } from "node:stream";
import { connect as connectSecurely } from "node:tls";

/** How addresses are found and reached. Tests bring their own; nothing else does, and no setting changes it. */
export type Network = {
  /** The IP addresses behind a host's name. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Connects to an IP address, by TLS where a name is given that the certificate must be of. */
  readonly dial: (ip: string, port: number, certified: string | null) => Duplex;
};

/** The network that this machine is on. */
export const realNetwork: Network = {
  async resolve(host) {
    return (await lookup(host, { all: true })).map(({ address }) => address);
  },
  dial(ip, port, certified) {
    if (certified === null) return connect({ host: ip, port });
    return connectSecurely({ host: ip, port, ...(isIP(certified) ? {} : { servername: certified }) });
  },
};
