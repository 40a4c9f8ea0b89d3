import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, connect } from "node:net";
import type { Network } from "../src/web/network";

/** An address that is public; nobody is ever called there. */
const PUBLIC = "93.184.216.34";

/**
 * A web server for the time of the work, and a network on which every `.example` is a public address that leads to it.
 * Other names resolve to what they say: `127.0.0.1.test` to 127.0.0.1.
 */
export async function withSite<T>(answer: RequestListener, work: (network: Network) => Promise<T>): Promise<T> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const network: Network = {
    resolve: async (host) => (host.endsWith(".example") ? [PUBLIC] : [host.replace(/\.test$/, "")]),
    dial: () => connect({ host: "127.0.0.1", port }),
  };
  try {
    return await work(network);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** A page with an article of some length. */
export function storyPage(
  title: string,
  sentence = "The ministers said at some length what they had come to say.",
): string {
  const body = `<p>${sentence}</p>`.repeat(6);
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article>${body}</article></body></html>`;
}
