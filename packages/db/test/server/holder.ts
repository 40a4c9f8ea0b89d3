// Run by acquire.test.ts as a process of its own: holds the database until a line comes in.
import { once } from "node:events";
import { acquireDatabase } from "../../src/server";

const lease = await acquireDatabase(process.argv[2] as string);
process.stdout.write(`${lease.url}\n`);
await once(process.stdin, "data");
await lease.release();
process.exit(0);
