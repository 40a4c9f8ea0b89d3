import { createServer, type RequestListener, type Server } from "node:http";
import { consoleToLog } from "./console-to-log";
import { frontDoor } from "./front-door";
import { log } from "./log";
import { writer } from "./writer";

/** How long a reader may take to send a request's head and the whole of it, in milliseconds. */
const HEAD_PATIENCE_MS = 15_000;
const REQUEST_PATIENCE_MS = 60_000;

/** How long answers under way may take when the server is asked to stop. */
const LAST_ANSWERS_MS = 4000;

/**
 * Listens, and stops in order when a signal asks for it: answers under way are brought to their end.
 * @returns once it listens; rejects where the port is taken
 */
export async function startServer(site: RequestListener, place: { port: number; host: string }): Promise<Server> {
  consoleToLog(log);
  const server = createServer(
    { headersTimeout: HEAD_PATIENCE_MS, requestTimeout: REQUEST_PATIENCE_MS },
    frontDoor({ site, writer, log }),
  );
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(place.port, place.host, resolve);
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop(server));
  log.info(place, "listens");
  return server;
}

function stop(server: Server): void {
  log.info("stops");
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), LAST_ANSWERS_MS).unref();
}
