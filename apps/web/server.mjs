// Serves the built site: `node server.mjs --port 3000 --hostname 127.0.0.1`. Next answers; what stands before it is
// TypeScript like the rest and is read as it is.
import { parseArgs } from "node:util";
import next from "next";
import { tsImport } from "tsx/esm/api";

const { values } = parseArgs({
  options: { port: { type: "string", default: "3000" }, hostname: { type: "string", default: "127.0.0.1" } },
});
const place = { port: Number(values.port), host: values.hostname };
const app = next({ dev: false, dir: import.meta.dirname, hostname: place.host, port: place.port });
const { startServer } = await tsImport("./src/server/start-server.ts", import.meta.url);
await app.prepare();
await startServer(app.getRequestHandler(), place);
