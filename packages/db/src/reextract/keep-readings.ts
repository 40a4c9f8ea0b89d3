import type { Extraction } from "@standpoint/core/codebook";
import { applyCorrections } from "../corrections/apply-corrections";
import { type Database, prismaOf } from "../database/database";
import { type Transaction, WRITE } from "../database/transaction";
import { lockArticles } from "../ingest/stored-versions";
import { addReading } from "../ingest/write-reading";

export type NewReading = { readonly versionId: string; readonly text: string; readonly extraction: Extraction };

/**
 * Stores new readings of stored versions beside those that count; no question finds them before `switchReadings`. All
 * or nothing. What was read or withdrawn in the meantime is passed over.
 * @returns why a reading could not be kept, by the article's id; the others are
 */
export async function keepReadings(db: Database, readings: readonly NewReading[]): Promise<Map<string, string>> {
  const inOrder = [...readings].sort((a, b) => (a.extraction.id < b.extraction.id ? -1 : 1));
  // Loaded before the transaction begins, which would stand idle for longer than it may on a machine that is busy.
  await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ "@standpoint/core");
  return prismaOf(db).$transaction(async (tx) => {
    await lockArticles(
      tx,
      inOrder.map(({ extraction }) => extraction.id),
    );
    const waiting = await stillWaiting(tx, inOrder);
    const faults = new Map<string, string>();
    for (const reading of inOrder) {
      const fault = waiting.has(reading.versionId) ? await keep(tx, reading) : null;
      if (fault !== null) faults.set(reading.extraction.id, fault);
    }
    return faults;
  }, WRITE);
}

async function stillWaiting(tx: Transaction, readings: readonly NewReading[]): Promise<Set<string>> {
  const ids = readings.map(({ versionId }) => versionId);
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select v.id from article_version v
    where v.id = any(${ids}::text[])
      and not exists (select 1 from extraction e where e.article_version_id = v.id
                      and e.extractor = ${readings[0]?.extraction.extractor ?? ""})
      and not exists (select 1 from withdrawal w where w.article_id = v.article_id)`;
  return new Set(rows.map(({ id }) => id));
}

/** A quote that does not stand in the text is found out before anything is written. */
async function keep(tx: Transaction, { versionId, text, extraction }: NewReading): Promise<string | null> {
  try {
    await addReading(tx, versionId, text, extraction);
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
  await applyCorrections(tx, extraction.id);
  return null;
}
