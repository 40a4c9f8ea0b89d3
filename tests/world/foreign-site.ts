import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type ForeignSite = { readonly origin: string; readonly stop: () => void };

/**
 * Somebody else's site: another host name and another port than ours, with a policy that lets in frames of ours and
 * nothing else that is not named.
 * @param pages the bodies by path
 * @param allowed further sources of ours that its policy lets in, for example `script-src`
 */
export async function foreignSite(
  pages: (path: string) => string,
  ours: string,
  allowed: readonly string[] = [],
): Promise<ForeignSite> {
  const policy = ["default-src 'none'", `frame-src ${ours}`, ...allowed.map((kind) => `${kind} ${ours}`)].join("; ");
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("content-security-policy", policy);
    response.end(`<!doctype html><html lang="en"><title>News</title><body>${pages(pathname)}</body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
