import { type Database, prismaOf } from "../database/database";

/**
 * A word that is another one whenever anything was ingested, read anew, corrected or withdrawn: two whole data sets
 * under the same word are the same. Counts rows, so it costs a glance at every article.
 */
export async function dataState(db: Database): Promise<string> {
  const [row] = await prismaOf(db).$queryRaw<{ state: string }[]>`
    select concat_ws('-', (select count(*) from article_version), (select count(*) from extraction),
                     (select count(*) from withdrawal), (select coalesce(sum(revision), 0) from holder),
                     (select count(*) from correction), (select count(undone_at) from correction)) as state`;
  return row?.state ?? "";
}
