import type { Span } from "@standpoint/core/codebook";
import type { Transaction } from "../database/transaction";
import { Prisma } from "../generated/prisma/client";
import { claimIds } from "../ingest/identity";
import { sentenceContext } from "../ingest/sentence-context";
import { forgetReadings } from "../search/forget-readings";
import { CLAIM_TABLES, eachTable, restoreMachine } from "./machine-claims";
import { type HoldingCorrection, planCorrections, type ReadClaim, type Reading, type Step } from "./plan-corrections";

/**
 * Makes an article's claims those that the machine read and persons corrected: all of its readings are given back as
 * they were read, and then corrected anew, so that it comes to the same whatever was done before. The article must be
 * locked; positions are to be written anew after it. To be called whenever a reading is added to an article that was
 * there before; where nobody corrected anything it costs one look-up.
 */
export async function applyCorrections(tx: Transaction, articleId: string): Promise<void> {
  const corrections = await tx.$queryRaw<(HoldingCorrection & { undone: boolean })[]>`
    select number, article_version_id as version, about, quote, start, "end", rejected, undone_at is not null as undone
    from correction where article_id = ${articleId} order by number`;
  if (corrections.length === 0) return;
  await restoreMachine(tx, articleId);
  const holding = corrections.filter(({ undone }) => !undone);
  const steps = planCorrections(await readingsOf(tx, articleId), await claimsOf(tx, articleId), holding);
  for (const step of steps) await take(tx, step);
  await forgetReadings(tx, articleId);
}

async function readingsOf(tx: Transaction, articleId: string): Promise<(Reading & { language: string })[]> {
  return tx.$queryRaw`
    select v.id as version, e.extractor, v.text, e.language from article_version v
    join extraction e on e.article_version_id = v.id
    where v.article_id = ${articleId} order by v.version, e.extractor`;
}

async function claimsOf(tx: Transaction, articleId: string): Promise<ReadClaim[]> {
  const claims = eachTable(
    (about, table) => Prisma.sql`
      select c.id, c.article_version_id as version, c.extractor, ${about} as about, c.start, c."end"
      from ${table} c join article_version v on v.id = c.article_version_id where v.article_id = ${articleId}`,
  );
  return tx.$queryRaw`select * from (${claims}) claims order by start, "end", id`;
}

async function take(tx: Transaction, step: Step): Promise<void> {
  if (step.step === "reject") return reject(tx, step.claim, step.correction.number);
  if (step.step === "add") return add(tx, step.reading as Reading & { language: string }, step.span, step.correction);
  await tx.$executeRaw`
    update stance_claim c
    set machine = ${MACHINE}, correction = k.number, stance = coalesce(k.stance, c.stance),
        conditions = coalesce(k.conditions, c.conditions), contribution = coalesce(k.contribution, c.contribution),
        confidence = 1
    from correction k where k.number = ${step.correction.number} and c.id = ${step.claim.id}`;
}

const MACHINE = Prisma.sql`jsonb_build_object('stance', c.stance, 'conditions', c.conditions,
  'contribution', c.contribution, 'confidence', c.confidence)`;

/** Whatever it claims, a claim's id is in one of the tables. */
async function reject(tx: Transaction, { id, version, about }: ReadClaim, correction: number): Promise<void> {
  for (const { table } of CLAIM_TABLES) {
    const name = Prisma.raw(table);
    await tx.$executeRaw`
      with gone as (delete from ${name} c where c.id = ${id} returning to_jsonb(c) as "row")
      insert into rejected_claim (id, article_version_id, about, correction, "row")
      select ${id}, ${version}, ${about}, ${correction}, gone."row" from gone`;
  }
}

/** The claim as the machine once read it, with what the person says, as a claim of this reading. */
async function add(
  tx: Transaction,
  { version, extractor, text, language }: Reading & { language: string },
  span: Span,
  { number, about }: HoldingCorrection,
): Promise<void> {
  // Kept out of bundles: the site never corrects.
  const { splitSentences } = await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ "@standpoint/core");
  const place = {
    ...{ id: claimIds(version, extractor)(about, span), article_version_id: version, extractor },
    ...{ start: span.start, end: span.end, confidence: 1, correction: number },
    ...sentenceContext(text, splitSentences(text, language))(span),
  };
  await tx.$executeRaw`
    insert into stance_claim
    select (jsonb_populate_record(null::stance_claim, k.machine || ${JSON.stringify(place)}::jsonb ||
      jsonb_strip_nulls(jsonb_build_object(
        'stance', k.stance, 'conditions', k.conditions, 'contribution', k.contribution)))).*
    from correction k where k.number = ${number}`;
}
