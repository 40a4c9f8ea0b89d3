// Run by concurrent-ingest.test.ts as a process of its own: ingests articles until it is killed, and prints the id of
// each one when it was told that it is committed.
import { ingestArticle, openDatabase } from "../../src";
import { shared } from "./shared-articles";

const [url, from] = process.argv.slice(2) as [string, string];
const db = await openDatabase(url, { connections: 1 });
for (let number = Number(from); ; number++) {
  const { articleId } = await ingestArticle(db, ...shared(number));
  process.stdout.write(`${articleId}\n`);
}
