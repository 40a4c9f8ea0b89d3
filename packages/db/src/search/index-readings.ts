import { createHash } from "node:crypto";
import { type Database, prismaOf } from "../database/database";
import { type Transaction, WRITE } from "../database/transaction";
import { foldedWords } from "./fold";

/** Readings at a time: small enough to be over soon, large enough not to be held up by the way to the server. */
const BATCH = 200;

/** One writer at a time: two would wait for each other's words. */
const LOCK = 7_304_119;

/** What is longer has no word that anybody types. */
const LONGEST_WORD = 40;

type Found = {
  versionId: string;
  extractor: string;
  kind: string;
  claimId: string | null;
  holder: string | null;
  text: string;
  words: string;
  day: string | null;
};

/**
 * Takes readings that wait into search, a batch of them: all or nothing, and again if it was killed.
 * @returns how many there were; 0 when none waits or another process is at it
 */
export async function indexReadings(db: Database): Promise<number> {
  return prismaOf(db).$transaction(async (tx) => {
    const [lock] = await tx.$queryRaw<{ ours: boolean }[]>`select pg_try_advisory_xact_lock(${LOCK}) as ours`;
    if (!lock?.ours) return 0;
    const readings = await tx.$queryRaw<{ id: string; extractor: string }[]>`
      update extraction set searchable = true
      where ctid = any(array(select ctid from extraction where not searchable limit ${BATCH})) and not searchable
      returning article_version_id as id, extractor`;
    if (readings.length > 0) await write(tx, await entriesOf(tx, readings));
    return readings.length;
  }, WRITE);
}

/** Title, people and quotes of some readings. A sentence that several claims quote is one entry. */
async function entriesOf(tx: Transaction, readings: readonly { id: string; extractor: string }[]): Promise<Found[]> {
  return tx.$queryRaw<Found[]>`
    with here as (
      select e.article_version_id, e.extractor, e.published_day, v.title, v.outlet
      from unnest(${readings.map(({ id }) => id)}::text[], ${readings.map(({ extractor }) => extractor)}::text[]) r (id, x)
      join extraction e on e.article_version_id = r.id and e.extractor = r.x
      join article_version v on v.id = r.id
    ), quoted as (
      select c.article_version_id, c.extractor, c.id, c.quote from stance_claim c join here h using (article_version_id, extractor)
      union all
      select c.article_version_id, c.extractor, c.id, c.quote from force_size c join here h using (article_version_id, extractor)
      union all
      select c.article_version_id, c.extractor, c.id, c.quote from proposal c join here h using (article_version_id, extractor)
    ), found as (
      select article_version_id, extractor, 'article' as kind, null as claim_id, null as holder, title as text,
             concat_ws(' ', title, outlet) as words
      from here where title is not null
      union all
      select article_version_id, extractor, 'quote', min(id), null, quote, quote
      from quoted group by article_version_id, extractor, quote
      union all
      select c.article_version_id, c.extractor, 'person', min(c.id), c.holder, actor, actor
      from stance_claim c join here h using (article_version_id, extractor) cross join unnest(c.actors) actor
      group by c.article_version_id, c.extractor, c.holder, actor
    )
    select f.article_version_id as "versionId", f.extractor, f.kind, f.claim_id as "claimId", f.holder, f.text, f.words,
           h.published_day::text as day
    from found f join here h using (article_version_id, extractor)`;
}

async function write(tx: Transaction, found: readonly Found[]): Promise<void> {
  const entries = found
    .map((one) => ({ ...one, folded: wordsOf(one.words) }))
    .filter(({ folded }) => folded.length > 0);
  const all = [...new Set(entries.flatMap(({ folded }) => folded))].sort();
  await tx.$executeRaw`
    insert into search_word (word) select unnest(${all}::text[]) on conflict do nothing`;
  await tx.$executeRaw`
    insert into search_entry (id, article_version_id, extractor, kind, claim_id, holder, text, day, words)
    select * from unnest(${entries.map(entryId)}::text[], ${entries.map(({ versionId }) => versionId)}::text[],
      ${entries.map(({ extractor }) => extractor)}::text[], ${entries.map(({ kind }) => kind)}::text[],
      ${entries.map(({ claimId }) => claimId)}::text[], ${entries.map(({ holder }) => holder)}::text[],
      ${entries.map(({ text }) => text)}::text[], ${entries.map(({ day }) => day)}::date[],
      ${entries.map(({ folded }) => folded.map((word) => `'${word}'`).join(" "))}::tsvector[])
    on conflict do nothing`;
}

const wordsOf = (text: string) => foldedWords(text).filter((word) => word.length <= LONGEST_WORD);

function entryId({ versionId, extractor, kind, claimId, text }: Found): string {
  return createHash("sha256")
    .update(JSON.stringify([versionId, extractor, kind, claimId, text]))
    .digest("hex")
    .slice(0, 24);
}
