import type { Extraction } from "@standpoint/core/codebook";
import type { Copies } from "../copies/join-copies";
import type { Transaction } from "../database/transaction";
import { contentHash, versionId } from "./identity";
import type { IngestContext, Ingestible } from "./ingestible";
import type { StoredVersion } from "./plan-ingest";
import { storableText } from "./storable-text";

const orNull = (text: string | null): string | null => (text === null ? null : storableText(text));

/** Adds a version of the article, and the article itself if it is the first. Its place in time is set afterwards. */
export async function writeVersion(
  tx: Transaction,
  source: Ingestible,
  reading: Extraction,
  version: number,
  { day, run, copies }: IngestContext & { day: string; copies: Copies },
): Promise<StoredVersion> {
  const content = contentHash(source);
  const id = versionId(source.id, content);
  await tx.$executeRaw`insert into article (id) values (${source.id}) on conflict do nothing`;
  await tx.articleVersion.create({
    data: {
      id,
      articleId: source.id,
      version,
      contentHash: content,
      title: orNull(source.title),
      outlet: orNull(source.outlet),
      url: orNull(source.url),
      statedLanguage: source.language,
      statedPublished: source.published,
      modified: source.modified,
      text: storableText(source.text),
      rights: source.rights,
      knownFrom: new Date(day),
      ingestDay: new Date(day),
      extractor: reading.extractor,
      fingerprint: copies.fingerprint,
      copyGroupId: copies.group,
      outletId: await outletIdOf(source),
      ingestRunId: run ?? null,
    },
    select: { id: true },
  });
  const { extractor, unsupported = false } = reading;
  const { modified } = source;
  const place = { modified, ingestDay: day, publishedDay: null, copyGroup: copies.group };
  return { id, version, contentHash: content, extractor, unsupported, ...place };
}

async function outletIdOf(source: Ingestible): Promise<string | null> {
  // Kept out of bundles: the site never ingests, and the list of outlets is a file beside the source.
  const { findOutlet } = await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ "../outlets/find-outlet");
  return findOutlet(source)?.id ?? null;
}
