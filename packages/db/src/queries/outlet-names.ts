import { type Database, prismaOf } from "../database/database";

/**
 * Which outlets do articles name as their own? A glance at every article: to be asked for now and then.
 * @param most so many at the most, those with most articles
 * @returns their names in order of the alphabet
 */
export async function outletNames(db: Database, most = 300): Promise<string[]> {
  const rows = await prismaOf(db).$queryRaw<{ outlet: string }[]>`
    select outlet from article_version where known_to is null and outlet is not null
    group by outlet order by count(*) desc, outlet limit ${most}`;
  return rows.map(({ outlet }) => outlet).sort((a, b) => a.localeCompare(b, "en"));
}
