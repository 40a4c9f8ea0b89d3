import type { Withdrawal } from "../answers/withdrawal";
import type { Transaction } from "../database/transaction";

/** @returns the record of an article that was taken out; null where none was. */
export async function withdrawalOf(tx: Transaction, articleId: string): Promise<Withdrawal | null> {
  const [found] = await tx.$queryRaw<Withdrawal[]>`
    select article_id as "articleId", reason, "by", outlet, url, published,
           (withdrawn_at at time zone 'UTC')::date::text as day
    from withdrawal where article_id = ${articleId}`;
  return found ?? null;
}
