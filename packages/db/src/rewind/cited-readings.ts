import type { Extraction } from "@standpoint/core/codebook";
import { precisionOf } from "@standpoint/core/codebook";
import { type Database, prismaOf } from "../database/database";
import { claimRows } from "../ingest/claim-rows";
import type { VersionToRead } from "../reextract/versions-to-read";

/** A version of an article that claims are cited from, and the extractor that read them in it. */
export type CitedReading = VersionToRead & { readonly extractor: string };

/** @returns the readings that the claims stand in, in order; claims that are gone have none */
export async function citedReadings(db: Database, claimIds: readonly string[]): Promise<CitedReading[]> {
  const rows = await prismaOf(db).$queryRaw<
    (Omit<CitedReading["source"], "file" | "publishedPrecision"> & { versionId: string; extractor: string })[]
  >`
    select v.id as "versionId", k.extractor, v.article_id as id, v.title, v.outlet, v.url, v.rights::text, v.modified,
           v.stated_language as language, v.stated_published as published, v.text
    from (
      select article_version_id, extractor from stance_claim where id = any(${[...claimIds]}::text[])
      union select article_version_id, extractor from force_size where id = any(${[...claimIds]}::text[])
      union select article_version_id, extractor from proposal where id = any(${[...claimIds]}::text[])
      union select article_version_id, "row" ->> 'extractor' from rejected_claim where id = any(${[...claimIds]}::text[])
    ) k join article_version v on v.id = k.article_version_id
    order by v.id, k.extractor`;
  return rows.map(({ versionId, extractor, ...source }) => ({
    versionId,
    extractor,
    source: { ...source, file: source.id, publishedPrecision: precisionOf(source.published) },
  }));
}

/**
 * @param extraction the same version read again
 * @returns whether it says what is stored as the machine's reading, whatever persons corrected in it: the same claims
 *   at the same places, the same stances as sure
 */
export async function saysTheSame(db: Database, cited: CitedReading, extraction: Extraction): Promise<boolean> {
  const { splitSentences } = await import("@standpoint/core");
  const { versionId, source } = cited;
  const sentences = splitSentences(source.text, extraction.language);
  const read = Object.values(claimRows(versionId, source.text, extraction, sentences)).flat() as Said[];
  return JSON.stringify(inOrder(read)) === JSON.stringify(inOrder(await storedClaims(db, cited)));
}

type Said = { readonly id: string; readonly stance?: string | null; readonly confidence?: number | null };

const inOrder = (claims: readonly Said[]) =>
  claims.map(({ id, stance, confidence }) => [id, stance ?? "", confidence ?? ""].join(" ")).sort();

/** A claim that a person added stands in no reading; what the machine had read of a corrected one stands beside it. */
async function storedClaims(db: Database, { versionId, extractor }: CitedReading): Promise<Said[]> {
  return prismaOf(db).$queryRaw<Said[]>`
    select id, coalesce(machine ->> 'stance', stance::text) as stance,
           coalesce((machine ->> 'confidence')::float8, confidence) as confidence
    from stance_claim
    where article_version_id = ${versionId} and extractor = ${extractor} and (correction is null or machine is not null)
    union all select id, null, null from force_size where article_version_id = ${versionId} and extractor = ${extractor}
    union all select id, null, null from proposal where article_version_id = ${versionId} and extractor = ${extractor}
    union all select id, "row" ->> 'stance', ("row" ->> 'confidence')::float8 from rejected_claim
    where article_version_id = ${versionId} and "row" ->> 'extractor' = ${extractor}`;
}
