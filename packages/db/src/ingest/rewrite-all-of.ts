import type { Transaction } from "../database/transaction";
import { reachedByArticles } from "../steps/reached-by";
import { redrawSteps } from "../steps/redraw-steps";
import { copyClaims, ofArticles } from "./copy-claims";
import { holdersOf } from "./holders-of";
import { rewritePositions } from "./rewrite-positions";

/**
 * Brings in line all that is kept ready of what the articles ever said: the positions of whom they spoke of, then the
 * steps that they told of. Locks are taken in that order by every writer.
 */
export async function rewriteAllOf(tx: Transaction, articles: readonly string[]): Promise<void> {
  await rewritePositions(tx, await holdersOf(tx, articles));
  await copyClaims(tx, ofArticles(articles));
  await redrawSteps(tx, await reachedByArticles(tx, articles));
}
