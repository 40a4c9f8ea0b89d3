import type { Withdrawal } from "../answers/withdrawal";
import { type Database, prismaOf } from "../database/database";
import { withdrawalOf } from "../withdraw/withdrawal-of";

/** Why is an article not here any more? @returns null where none of this id was taken out */
export async function withdrawal(db: Database, articleId: string): Promise<Withdrawal | null> {
  return withdrawalOf(prismaOf(db), articleId);
}
