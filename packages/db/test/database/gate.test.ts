import { expect, it } from "vitest";
import { prismaOf } from "../../src/database/database";
import { passGate } from "../../src/database/gate";
import { freshDatabase } from "../fresh-database";

it("lets PostgreSQL show out a writer that falls silent, and no one else", async () => {
  const prisma = prismaOf(await freshDatabase({ connections: 1 }));
  const patience = (tx: Pick<typeof prisma, "$queryRaw">) =>
    tx.$queryRaw<{ for: string }[]>`select current_setting('idle_in_transaction_session_timeout') as "for"`;
  const inside = await prisma.$transaction(async (tx) => {
    await passGate(tx);
    return patience(tx);
  });
  expect([inside, await patience(prisma)]).toEqual([[{ for: "30s" }], [{ for: "0" }]]);
});
