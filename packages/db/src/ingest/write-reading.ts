import type { Extraction } from "@standpoint/core/codebook";
import type { Transaction } from "../database/transaction";
import { Prisma } from "../generated/prisma/client";
import { type ClaimRows, claimRows, dateColumns } from "./claim-rows";
import { storableJson } from "./storable-text";

/** Adds what an extractor read in a version, and makes it the reading that counts. */
export async function writeReading(tx: Transaction, version: string, text: string, reading: Extraction): Promise<void> {
  await addReading(tx, version, text, reading);
  await tx.$executeRaw`update article_version set extractor = ${reading.extractor}
    where id = ${version} and extractor <> ${reading.extractor}`;
}

/**
 * Adds what an extractor read in a version, beside the reading that counts.
 * @throws RangeError when a quote is not verbatim, before anything is written
 */
export async function addReading(tx: Transaction, version: string, text: string, reading: Extraction): Promise<void> {
  // Kept out of bundles: the site never ingests, and whoever does has loaded the language packs to extract.
  const { splitSentences } = await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ "@standpoint/core");
  const rows = claimRows(version, text, reading, splitSentences(text, reading.language));
  const published = dateColumns(reading.published);
  const bounds = reading.publishedBounds ? JSON.stringify(reading.publishedBounds) : null;
  await tx.$executeRaw`
    insert into extraction (article_version_id, extractor, language, unsupported, date_conflict,
                            published, published_precision, published_day, published_bounds)
    values (${version}, ${reading.extractor}, ${reading.language}, ${reading.unsupported ?? false},
            ${reading.dateConflict ?? false}, ${published.date}, ${published.date_precision}::date_precision,
            ${published.day}::date, ${bounds}::jsonb)`;
  await writeClaims(tx, rows);
}

/**
 * Takes away an extractor's reading of a version, where there is one, since it reads it now: one that found no pack for
 * the language, or one that was kept for later and that no question finds yet.
 */
export async function dropReading(tx: Transaction, version: string, extractor: string): Promise<void> {
  for (const table of ["stance_claim", "force_size", "proposal", "extraction"]) {
    await tx.$executeRaw`
      delete from ${Prisma.raw(table)} where article_version_id = ${version} and extractor = ${extractor}`;
  }
  await tx.$executeRaw`
    delete from rejected_claim where article_version_id = ${version} and "row" ->> 'extractor' = ${extractor}`;
}

/** Whole sets in one statement: row by row through the client takes fifteen times as long. */
async function writeClaims(tx: Transaction, { stanceClaims, forceSizes, proposals }: ClaimRows): Promise<void> {
  if (stanceClaims.length > 0) {
    await tx.$executeRaw`
      insert into stance_claim
      select * from jsonb_populate_recordset(null::stance_claim, ${storableJson(stanceClaims)}::jsonb)`;
  }
  if (forceSizes.length > 0) {
    await tx.$executeRaw`
      insert into force_size
      select * from jsonb_populate_recordset(null::force_size, ${storableJson(forceSizes)}::jsonb)`;
  }
  if (proposals.length > 0) {
    await tx.$executeRaw`
      insert into proposal
      select * from jsonb_populate_recordset(null::proposal, ${storableJson(proposals)}::jsonb)`;
  }
}
