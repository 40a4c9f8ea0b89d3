import type { Transaction } from "../database/transaction";
import { lockFrozen } from "./lock-frozen";

/** Deletes what frozen views hold of an article's words: their files and their rows. That they were there remains. */
export async function dropFrozenWith(tx: Transaction, articleId: string): Promise<void> {
  await lockFrozen(tx);
  await tx.$executeRaw`
    delete from frozen_file where hash in (select hash from frozen_article where article_id = ${articleId})`;
  await tx.$executeRaw`
    update frozen set content = null, parameters = '{}'
    where hash in (select hash from frozen_article where article_id = ${articleId})`;
}
