import type { ProposalRecord } from "../answers/records";
import { COUNTS } from "../copies/counts";
import { type Database, prismaOf } from "../database/database";
import { CITATION, EVER, source } from "../queries/columns";
import { versionBatches } from "./version-batches";

/** Every telling of a step that counts as evidence now, in batches. What tells of the same step is not joined. */
export async function* allProposals(db: Database): AsyncGenerator<ProposalRecord[]> {
  const prisma = prismaOf(db);
  for await (const versions of versionBatches(prisma)) {
    yield await prisma.$queryRaw<ProposalRecord[]>`
      select ${CITATION}, c.date, c.date_precision::text as precision, c.type::text, c.proposers, c.summary, c.trace,
             c.extractor
      from proposal c ${source(EVER)}
      where c.article_version_id = any(${versions}::text[]) and ${COUNTS}
      order by v.id, c.start, c.id`;
  }
}
