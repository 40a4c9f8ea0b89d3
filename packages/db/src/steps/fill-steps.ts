import { closeDatabase, openDatabase, prismaOf } from "../database/database";
import { passAlone } from "../database/gate";
import { LONG_WRITE } from "../database/transaction";
import type { PrismaClient } from "../generated/prisma/client";
import { reachedByAll } from "./reached-by";
import { redrawSteps } from "./redraw-steps";

/**
 * Draws all steps in a database that has none: one that a program filled which kept no steps, or that was filled from
 * a dump of one. All of them at once, so that one that was killed begins anew; otherwise it costs one look-up.
 */
export async function fillSteps(url: string): Promise<void> {
  const db = await openDatabase(url, { connections: 1 });
  try {
    await fill(prismaOf(db));
  } finally {
    await closeDatabase(db);
  }
}

async function fill(prisma: PrismaClient): Promise<void> {
  const [{ empty }] = await prisma.$queryRaw<[{ empty: boolean }]>`
    select not exists (select 1 from step) and exists (select 1 from proposal where date is not null) as empty`;
  if (!empty) return;
  await prisma.$transaction(async (tx) => {
    await passAlone(tx);
    for (const reached of await reachedByAll(tx)) await redrawSteps(tx, [reached]);
  }, LONG_WRITE);
}
