import type { Condition, Contribution, Holder, Stance } from "@standpoint/core/codebook";
import type { Correction } from "../answers/correction";
import { type Database, prismaOf } from "../database/database";
import { type Transaction, WRITE } from "../database/transaction";
import { copyClaims, ofArticles } from "../ingest/copy-claims";
import { rewritePositions } from "../ingest/rewrite-positions";
import { storableText } from "../ingest/storable-text";
import { lockArticle } from "../ingest/stored-versions";
import { reachedByArticles } from "../steps/reached-by";
import { redrawSteps } from "../steps/redraw-steps";
import { applyCorrections } from "./apply-corrections";
import { correctionsWhere } from "./list-corrections";
import { type ClaimToCorrect, findClaim } from "./machine-claims";
import { isOfStance } from "./plan-corrections";

/** What is right instead: a rejection, or at least one of the three others. What is not named stays as it was read. */
export type RightReading =
  | { readonly rejected: true }
  | {
      readonly rejected?: false;
      readonly stance?: Stance | undefined;
      readonly conditions?: readonly Condition[] | undefined;
      readonly contribution?: readonly Contribution[] | undefined;
    };

export type CorrectOutcome =
  /** `already`: the last correction of that claim says the same; nothing was added. */
  { outcome: "corrected" | "already"; correction: Correction } | { outcome: "unknown" };

/**
 * Lets a person's word win over what the machine read in a claim: logged, beside the machine's reading, and in force
 * in every question when the promise is kept.
 * @param reason in words for the reader of the claim
 * @throws RangeError when there is no reason, nothing is said to be right, or more than a rejection is said of a force
 *   size or a proposal
 */
export async function correctClaim(
  db: Database,
  claimId: string,
  right: RightReading,
  { reason, by }: { reason: string; by?: string | undefined },
): Promise<CorrectOutcome> {
  const words = storableText(reason.trim());
  if (words === "") throw new RangeError("a correction needs a reason");
  if (!right.rejected && !right.stance && !right.conditions && !right.contribution) {
    throw new RangeError("a correction says what is right instead, or that the claim is rejected");
  }
  // Loaded before the transaction begins, which would stand idle for longer than it may on a machine that is busy.
  await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ "@standpoint/core");
  return prismaOf(db).$transaction((tx) => correctIn(tx, claimId, right, words, by?.trim() || null), WRITE);
}

async function correctIn(
  tx: Transaction,
  claimId: string,
  right: RightReading,
  reason: string,
  by: string | null,
): Promise<CorrectOutcome> {
  const seen = await findClaim(tx, claimId);
  if (!seen) return { outcome: "unknown" };
  await lockArticle(tx, seen.articleId);
  const claim = await findClaim(tx, claimId);
  if (!claim) return { outcome: "unknown" };
  if (!right.rejected && !isOfStance(claim.about)) {
    throw new RangeError("a force size or a proposal can only be rejected");
  }
  const last = (await correctionsWhere(tx, { claimId })).filter(({ undoneAt }) => undoneAt === null).at(-1);
  if (last && saysTheSame(last, right) && last.reason === reason && last.by === by) {
    return { outcome: "already", correction: last };
  }
  const number = await log(tx, claimId, claim, right, reason, by);
  await bringInLine(tx, claim.articleId, claim.about);
  const [correction] = await correctionsWhere(tx, { number });
  return { outcome: "corrected", correction: correction as Correction };
}

function saysTheSame(last: Correction, right: RightReading): boolean {
  const { stance = null, conditions = null, contribution = null } = right.rejected ? {} : right;
  const one = [last.rejected, last.stance, last.conditions, last.contribution];
  return JSON.stringify(one) === JSON.stringify([right.rejected === true, stance, conditions, contribution]);
}

async function log(
  tx: Transaction,
  claimId: string,
  { articleId, version, about, machine }: ClaimToCorrect,
  right: RightReading,
  reason: string,
  by: string | null,
): Promise<number> {
  const { stance = null, conditions = null, contribution = null } = right.rejected ? {} : right;
  const rows = await tx.$queryRaw<[{ number: number }]>`
    insert into correction (article_id, article_version_id, claim_id, about, start, "end", quote, rejected,
                            stance, conditions, contribution, reason, "by", machine)
    select ${articleId}, ${version}, ${claimId}, ${about}, (m ->> 'start')::int, (m ->> 'end')::int, m ->> 'quote',
           ${right.rejected === true}, ${stance}::stance, ${conditions}::text[]::condition[],
           ${contribution}::text[]::contribution[], ${reason}, ${by}, m
    from (select ${machine}::jsonb as m) read
    returning number`;
  return rows[0].number;
}

/** Applies what holds now, and writes the holder's positions or the steps anew in the same transaction. */
export async function bringInLine(tx: Transaction, articleId: string, about: string): Promise<void> {
  await applyCorrections(tx, articleId);
  if (isOfStance(about)) {
    await rewritePositions(tx, [about.slice("stance/".length) as Holder]);
    await copyClaims(tx, ofArticles([articleId]));
  }
  if (about.startsWith("proposal/")) await redrawSteps(tx, await reachedByArticles(tx, [articleId]));
}
