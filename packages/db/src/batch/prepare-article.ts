import { splitSentences } from "@standpoint/core";
import type { Extraction } from "@standpoint/core/codebook";
import { fingerprint, fingerprintKeys } from "@standpoint/core/fingerprint";
import { type ClaimRows, claimRows, dateColumns } from "../ingest/claim-rows";
import { contentHash, versionId } from "../ingest/identity";
import { checkOwnReading, type Ingestible } from "../ingest/ingestible";
import { placeVersions } from "../ingest/place-versions";
import { exclusionOf, findOutlet } from "../outlets/find-outlet";

/** An article that came in for the first time, as the rows that it becomes. */
export type PreparedArticle = {
  readonly articleId: string;
  readonly version: Readonly<Record<string, unknown>> & { readonly id: string; readonly known_from: string };
  readonly extraction: Readonly<Record<string, unknown>> & { readonly published_day: string | null };
  readonly claims: ClaimRows;
  /** SimHash and its keys; null for a text that is too short to be compared. */
  readonly copies: { readonly bits: bigint; readonly keys: readonly number[] } | null;
};

/**
 * Works out all that can be known of an article without the database.
 * @throws RangeError as `ingestArticle` does
 */
export function prepareArticle(
  source: Ingestible,
  reading: Extraction,
  { day, run }: { readonly day: string; readonly run: string | null },
): PreparedArticle {
  checkOwnReading(source, reading);
  const exclusion = exclusionOf(source);
  if (exclusion) throw new RangeError(exclusion);
  const content = contentHash(source);
  const id = versionId(source.id, content);
  const found = fingerprint(source.text);
  const bits = found === null ? 0n : BigInt.asIntN(64, found);
  const { extractor } = reading;
  const published = dateColumns(reading.published);
  const [place] = placeVersions([
    { version: 1, modified: source.modified, publishedDay: published.day, ingestDay: day },
  ]);
  return {
    articleId: source.id,
    version: {
      id,
      article_id: source.id,
      version: 1,
      content_hash: content,
      title: source.title,
      outlet: source.outlet,
      url: source.url,
      stated_language: source.language,
      stated_published: source.published,
      modified: source.modified,
      text: source.text,
      rights: source.rights,
      known_from: place?.knownFrom ?? day,
      extractor,
      ingest_day: day,
      ingest_run_id: run,
      fingerprint: bits.toString(),
      copy_group_id: found === null ? null : id,
      outlet_id: findOutlet(source)?.id ?? null,
    },
    extraction: {
      article_version_id: id,
      extractor,
      language: reading.language,
      unsupported: reading.unsupported ?? false,
      date_conflict: reading.dateConflict ?? false,
      published: published.date,
      published_precision: published.date_precision,
      published_day: published.day,
      published_bounds: reading.publishedBounds ?? null,
    },
    claims: claimRows(id, source.text, reading, splitSentences(source.text, reading.language)),
    copies: found === null ? null : { bits, keys: fingerprintKeys(found) },
  };
}
