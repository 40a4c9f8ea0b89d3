import { closeDatabase, openDatabase, prismaOf } from "../database/database";
import { passAlone } from "../database/gate";
import { LONG_WRITE } from "../database/transaction";
import { Prisma } from "../generated/prisma/client";
import { copyClaims } from "./copy-claims";
import { fillSizes } from "./fill-sizes";

/** Copies anew what stands beside positions and force sizes, wherever it is not what it should be. */
export async function fillCopied(url: string): Promise<void> {
  const db = await openDatabase(url, { connections: 1 });
  try {
    await prismaOf(db).$transaction(async (tx) => {
      await passAlone(tx);
      await copyClaims(tx, Prisma.sql`true`);
      await fillSizes(tx);
    }, LONG_WRITE);
  } finally {
    await closeDatabase(db);
  }
}
