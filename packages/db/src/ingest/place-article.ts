import type { Transaction } from "../database/transaction";
import { placeVersions } from "./place-versions";
import { readStoredVersions } from "./stored-versions";

/** Sets in the database from when to when each of an article's versions was known. */
export async function placeArticle(tx: Transaction, articleId: string): Promise<void> {
  for (const { version, knownFrom, knownTo } of placeVersions(await readStoredVersions(tx, articleId))) {
    await tx.$executeRaw`
      update article_version set known_from = ${knownFrom}::date, known_to = ${knownTo}::date
      where article_id = ${articleId} and version = ${version}
        and (known_from, coalesce(known_to, 'infinity')) is distinct from
            (${knownFrom}::date, coalesce(${knownTo}::date, 'infinity'))`;
  }
}
