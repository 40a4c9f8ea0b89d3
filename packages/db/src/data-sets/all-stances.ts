import type { StanceRecord } from "../answers/records";
import { COUNTS } from "../copies/counts";
import { type Database, prismaOf } from "../database/database";
import { EVER, STANCE_CLAIM, source } from "../queries/columns";
import { versionBatches } from "./version-batches";

/** Every stance that counts as evidence now, in batches. */
export async function* allStances(db: Database): AsyncGenerator<StanceRecord[]> {
  const prisma = prismaOf(db);
  for await (const versions of versionBatches(prisma)) {
    yield await prisma.$queryRaw<StanceRecord[]>`
      select ${STANCE_CLAIM}, p.claim_id is not null as decides, coalesce(p.since, c.day)::text as since, p.contested
      from stance_claim c ${source(EVER)}
      left join "position" p on p.claim_id = c.id and p.known_to is null
      where c.article_version_id = any(${versions}::text[]) and ${COUNTS}
      order by v.id, c.start, c.id`;
  }
}
