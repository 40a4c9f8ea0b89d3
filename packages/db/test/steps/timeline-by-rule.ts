import type { AsOf, Citation, Database, ProposalRow } from "../../src";
import { COPIES, COUNTS } from "../../src/copies/counts";
import { prismaOf } from "../../src/database/database";
import { readRows } from "../../src/database/read-rows";
import { Prisma } from "../../src/generated/prisma/client";
import { CITATION, knownOn, source } from "../../src/queries/columns";
import { firstPublished, mergeSteps, type Told } from "../../src/steps/merge-steps";

/** The steps as the rule gives them, out of all that is told: to be compared with the timeline that ingest keeps. */
export async function timelineByRule(db: Database, { on, known }: AsOf): Promise<ProposalRow[]> {
  const prisma = prismaOf(db);
  const told = await readRows<Told & { summary: string }>(
    prisma,
    Prisma.sql`
      select c.id as "claimId", c.date, c.date_precision as precision, c.day, c.type, c.proposers, c.summary,
             e.published_day as "publishedDay"
      from proposal c join article_version v on v.id = c.article_version_id and v.extractor = c.extractor
      join extraction e on e.article_version_id = v.id and e.extractor = v.extractor ${COPIES}
      where c.day <= ${on}::date and ${knownOn(known)} and ${COUNTS}`,
  );
  const all = await readRows<Citation>(prisma, Prisma.sql`select ${CITATION} from proposal c ${source(known)}`);
  const citations = new Map(all.map((one) => [one.claimId, one]));
  return mergeSteps(told)
    .map((step): ProposalRow => {
      const { date, precision, day, type, summary } = step[0] as Told & { summary: string };
      const published = [...step].sort(firstPublished).map(({ claimId }) => claimId);
      return {
        ...{ id: published[0] as string, date, precision, day, type, summary, sourceCount: step.length },
        proposers: [...new Set(step.flatMap(({ proposers }) => proposers))].sort(),
        sources: published.slice(0, 10).map((id) => citations.get(id) as Citation),
      };
    })
    .sort((a, b) => (`${a.day} ${a.id}` < `${b.day} ${b.id}` ? -1 : 1));
}
