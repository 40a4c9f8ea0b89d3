import type { Holder } from "@standpoint/core/codebook";
import type { Transaction } from "../database/transaction";

/** @returns all holders of whom any version of the articles, in any reading, reports a stance. */
export async function holdersOf(tx: Transaction, articles: readonly string[]): Promise<Holder[]> {
  const spokenOf = await tx.$queryRaw<{ holder: Holder }[]>`
    select distinct c.holder from stance_claim c join article_version v on v.id = c.article_version_id
    where v.article_id = any(${articles}::text[])`;
  return spokenOf.map(({ holder }) => holder);
}
