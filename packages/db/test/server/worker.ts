// Run by signals.test.ts as a process of its own: works with the database until a signal comes.
import { withDatabase } from "../../src/server";

await withDatabase(process.argv[2] as string, undefined, async () => {
  process.stdout.write("working\n");
  await new Promise((resolve) => setTimeout(resolve, 300_000));
});
