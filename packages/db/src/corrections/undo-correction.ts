import type { Correction } from "../answers/correction";
import { type Database, prismaOf } from "../database/database";
import { type Transaction, WRITE } from "../database/transaction";
import { lockArticle } from "../ingest/stored-versions";
import { bringInLine } from "./correct-claim";
import { correctionsWhere } from "./list-corrections";

export type UndoOutcome =
  /** `already`: it had been taken back before. */
  { outcome: "undone" | "already"; correction: Correction } | { outcome: "unknown" };

/** Takes a correction back: an earlier one of the same claim holds again, else what the machine read. The log keeps it. */
export async function undoCorrection(
  db: Database,
  number: number,
  { by }: { by?: string | undefined } = {},
): Promise<UndoOutcome> {
  // Loaded before the transaction begins, which would stand idle for longer than it may on a machine that is busy.
  await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ "@standpoint/core");
  return prismaOf(db).$transaction((tx) => undoIn(tx, number, by?.trim() || null), WRITE);
}

async function undoIn(tx: Transaction, number: number, by: string | null): Promise<UndoOutcome> {
  const [seen] = await correctionsWhere(tx, { number });
  if (!seen) return { outcome: "unknown" };
  await lockArticle(tx, seen.articleId);
  const undone = await tx.$executeRaw`
    update correction set undone_at = now(), undone_by = ${by} where number = ${number} and undone_at is null`;
  if (undone > 0) await bringInLine(tx, seen.articleId, seen.about);
  const [correction] = await correctionsWhere(tx, { number });
  if (!correction) return { outcome: "unknown" };
  return { outcome: undone > 0 ? "undone" : "already", correction };
}
