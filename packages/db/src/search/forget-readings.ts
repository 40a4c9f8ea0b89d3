import type { Transaction } from "../database/transaction";

/**
 * Takes an article's readings out of search, to be taken in anew: their claims are others now. Says first that they
 * wait, so that whoever takes them in just now is done before their entries go.
 */
export async function forgetReadings(tx: Transaction, articleId: string): Promise<void> {
  await tx.$executeRaw`
    update extraction set searchable = false from article_version v
    where v.id = article_version_id and v.article_id = ${articleId} and searchable`;
  await tx.$executeRaw`
    delete from search_entry s using article_version v where v.id = s.article_version_id and v.article_id = ${articleId}`;
}
