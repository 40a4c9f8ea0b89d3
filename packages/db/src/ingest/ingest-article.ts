import type { Extraction, Holder } from "@standpoint/core/codebook";
import { type Database, prismaOf } from "../database/database";
import { type Transaction, WRITE } from "../database/transaction";
import { contentHash } from "./identity";
import type { IngestContext, Ingestible } from "./ingestible";
import { placeVersions } from "./place-versions";
import { planIngest, type StoredVersion } from "./plan-ingest";
import { rewritePositions } from "./rewrite-positions";
import { lockArticle, readStoredVersions } from "./stored-versions";
import { dropUnsupportedReading, writeReading } from "./write-reading";
import { writeVersion } from "./write-version";

export type IngestOutcome = {
  /** `updated`: a new version of the article, or a newer reading of a version that was there. */
  outcome: "new" | "unchanged" | "updated";
  articleId: string;
  version: number;
};

/**
 * Stores an article and what was read in it: all or nothing, and committed when the promise is kept.
 * Any number may run at once, from any number of processes.
 * @throws RangeError when the extraction is of another article or a quote is not verbatim; nothing is stored then
 */
export async function ingestArticle(
  db: Database,
  source: Ingestible,
  extraction: Extraction,
  context: IngestContext = {},
): Promise<IngestOutcome> {
  if (extraction.id !== source.id) throw new RangeError(`the extraction is of ${extraction.id}, not of ${source.id}`);
  return prismaOf(db).$transaction((tx) => ingestInto(tx, source, extraction, context), WRITE);
}

async function ingestInto(
  tx: Transaction,
  source: Ingestible,
  reading: Extraction,
  context: IngestContext,
): Promise<IngestOutcome> {
  await lockArticle(tx, source.id);
  const stored = await readStoredVersions(tx, source.id);
  const plan = planIngest(stored, contentHash(source), reading);
  if (plan.step === "nothing") return { outcome: "unchanged", articleId: source.id, version: plan.version.version };

  const day = context.day ?? new Date().toISOString().slice(0, 10);
  const version =
    plan.step === "add-version"
      ? await writeVersion(tx, source, reading, plan.number, { ...context, day })
      : plan.version;
  if (plan.step === "replace-reading") await dropUnsupportedReading(tx, version.id, reading.extractor);
  await writeReading(tx, version.id, source.text, reading);
  await settle(tx, source.id);
  return { outcome: stored.length === 0 ? "new" : "updated", articleId: source.id, version: version.version };
}

/** Sets the article's versions in time and brings the positions of all it ever spoke of in line. */
async function settle(tx: Transaction, articleId: string): Promise<void> {
  const versions: StoredVersion[] = await readStoredVersions(tx, articleId);
  for (const { version, knownFrom, knownTo } of placeVersions(versions)) {
    await tx.$executeRaw`
      update article_version set known_from = ${knownFrom}::date, known_to = ${knownTo}::date
      where article_id = ${articleId} and version = ${version}
        and (known_from, coalesce(known_to, 'infinity')) is distinct from
            (${knownFrom}::date, coalesce(${knownTo}::date, 'infinity'))`;
  }
  const spokenOf = await tx.$queryRaw<{ holder: Holder }[]>`
    select distinct c.holder from stance_claim c join article_version v on v.id = c.article_version_id
    where v.article_id = ${articleId}`;
  await rewritePositions(
    tx,
    spokenOf.map(({ holder }) => holder),
  );
}
