import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import type { ServerFolder } from "./server-folder";

/** @returns whether the port can be listened on now, as the port; 0 asks for any free one. Null: it is taken. */
function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(null));
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : null));
    });
  });
}

/** @returns the port of the last start, if it is still free, else any free one of the loopback. */
export async function freePort({ portFile }: ServerFolder): Promise<number> {
  const last = existsSync(portFile) ? Number(readFileSync(portFile, "utf8")) : 0;
  const kept = last > 0 && last < 65_536 ? await tryPort(last) : null;
  const port = kept ?? (await tryPort(0));
  if (port === null) throw new Error("no free port on 127.0.0.1");
  return port;
}
