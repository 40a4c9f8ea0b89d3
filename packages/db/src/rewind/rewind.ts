import { checkDatabase } from "../check/check-database";
import { applyCorrections } from "../corrections/apply-corrections";
import { type Database, prismaOf } from "../database/database";
import { LONG_WRITE, type Transaction } from "../database/transaction";
import { Prisma } from "../generated/prisma/client";

/** A state that a database was in. */
export type Moment = {
  /** What was committed later is to be taken back, ISO 8601 with a zone. */
  readonly at: string;
  /** The extractors whose readings counted, as far as that is known. */
  readonly extractors: readonly string[];
};

/**
 * Puts a copy of a database back into the state of a moment: versions that came in later go, corrections made later do
 * not hold, those taken back later hold again, and of each version the reading counts that counted then. What was withdrawn
 * since is gone and stays so, and outlets are as they are described now. Never for a database that others use.
 */
export async function rewind(db: Database, moment: Moment): Promise<void> {
  await prismaOf(db).$transaction(async (tx) => {
    await dropLaterVersions(tx, moment.at);
    await chooseReadings(tx, moment);
    await takeBackCorrections(tx, moment.at);
  }, LONG_WRITE);
  // Works out anew what is kept ready wherever that differs now.
  for await (const _ of checkDatabase(db, { repair: true }));
}

/** @returns the moments just before the last few articles that came in shortly before this one, the latest first */
export async function momentsBefore(db: Database, at: string): Promise<string[]> {
  const rows = await prismaOf(db).$queryRaw<{ at: string }[]>`
    select ((ingested_at - interval '1 millisecond') at time zone 'UTC')::text || 'Z' as at
    from (select distinct ingested_at from article_version
          where ingested_at between ${at}::timestamptz - interval '1 minute' and ${at}::timestamptz) later
    order by ingested_at desc limit 5`;
  return rows.map((row) => row.at);
}

async function dropLaterVersions(tx: Transaction, at: string): Promise<void> {
  const later = Prisma.sql`select id from article_version where ingested_at > ${at}::timestamptz`;
  const of = Prisma.sql`article_version_id in (${later})`;
  await tx.$executeRaw`delete from "position" where claim_id in (select id from stance_claim where ${of})`;
  for (const table of ["stance_claim", "force_size", "proposal", "rejected_claim", "extraction", "correction"])
    await tx.$executeRaw`delete from ${Prisma.raw(table)} where ${of}`;
  await tx.$executeRaw`delete from article_version where ingested_at > ${at}::timestamptz`;
}

/**
 * Older readings stand beside newer ones. Of those that are named the older one: a newer one that was there as well had
 * not been switched to yet. Where none of them is there, the newest that was.
 */
async function chooseReadings(tx: Transaction, { at, extractors }: Moment): Promise<void> {
  const numbers = Prisma.sql`string_to_array(e.extractor, '.')::int[]`;
  const readings = Prisma.sql`
    select e.extractor from extraction e where e.article_version_id = v.id and e.extracted_at <= ${at}::timestamptz`;
  await tx.$executeRaw`
    update article_version v set extractor = coalesce(
      (${readings} and e.extractor = any(${[...extractors]}::text[]) order by ${numbers} limit 1),
      (${readings} order by ${numbers} desc limit 1), v.extractor)`;
}

/** Those made later are said to be taken back, so that the machine's reading is given back in their place. */
async function takeBackCorrections(tx: Transaction, at: string): Promise<void> {
  await tx.$executeRaw`update correction set undone_at = null where undone_at > ${at}::timestamptz`;
  await tx.$executeRaw`update correction set undone_at = now() where made_at > ${at}::timestamptz`;
  const corrected = await tx.$queryRaw<{ id: string }[]>`select distinct article_id as id from correction order by 1`;
  for (const { id } of corrected) await applyCorrections(tx, id);
}
