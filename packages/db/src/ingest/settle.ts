import { electFirst } from "../copies/elect-first";
import type { Transaction } from "../database/transaction";
import { addTellings } from "../steps/add-tellings";
import { tellingsOfFresh } from "../steps/fresh-tellings";
import { placeArticle } from "./place-article";
import { rewriteAllOf } from "./rewrite-all-of";
import { reachOfArticle, rewriteFrom } from "./rewrite-from";

/**
 * Sets the article's versions in time, lets the first of its copies count, and brings in line what is kept of all that these
 * articles ever said.
 * @param group of near-copies that the version written just now belongs to, locked
 * @param added the version, where it is new to the group
 * @param fresh whether it is the article's first version, so that nothing it said before goes
 * @returns the article that counts for the group
 */
export async function settle(
  tx: Transaction,
  articleId: string,
  group: string | null,
  added?: string,
  fresh = false,
): Promise<string | null> {
  await placeArticle(tx, articleId);
  const { changed, first } = group === null ? { changed: [], first: null } : await electFirst(tx, group, added);
  if (fresh && changed.every((id) => id === articleId)) {
    // A copy that stands behind another says nothing of its own.
    if (first === null || first === articleId) {
      await rewriteFrom(tx, await reachOfArticle(tx, articleId));
      await addTellings(tx, await tellingsOfFresh(tx, articleId));
    }
    return first;
  }
  await rewriteAllOf(tx, [articleId, ...changed]);
  return first;
}
