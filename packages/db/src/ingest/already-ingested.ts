import { type Database, prismaOf } from "../database/database";
import { compareExtractors } from "./compare-extractors";
import { contentHash, versionId } from "./identity";
import type { Ingestible } from "./ingestible";

/**
 * Tells which sources need not be read again, so that a second start extracts nothing.
 * @returns those whose very content was read by this extractor or a newer one, in a language it has a pack for
 */
export async function alreadyIngested<S extends Ingestible>(
  db: Database,
  sources: readonly S[],
  extractor: string,
): Promise<Set<S>> {
  const byId = new Map(sources.map((source) => [versionId(source.id, contentHash(source)), source]));
  const rows = await prismaOf(db).$queryRaw<{ id: string; extractor: string }[]>`
    select v.id, v.extractor from article_version v
    join extraction e on e.article_version_id = v.id and e.extractor = v.extractor
    where v.id = any(${[...byId.keys()]}::text[]) and not e.unsupported`;
  const read = new Set(rows.filter((row) => compareExtractors(row.extractor, extractor) >= 0).map(({ id }) => id));
  return new Set(sources.filter((source) => read.has(versionId(source.id, contentHash(source)))));
}
