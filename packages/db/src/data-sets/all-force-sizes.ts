import type { ForceSizeRecord } from "../answers/records";
import { COUNTS } from "../copies/counts";
import { type Database, prismaOf } from "../database/database";
import { EVER, FORCE_SIZE, source } from "../queries/columns";
import { versionBatches } from "./version-batches";

/** Every number of troops that counts as evidence now, in batches. */
export async function* allForceSizes(db: Database): AsyncGenerator<ForceSizeRecord[]> {
  const prisma = prismaOf(db);
  for await (const versions of versionBatches(prisma)) {
    yield await prisma.$queryRaw<ForceSizeRecord[]>`
      select ${FORCE_SIZE}, c.extractor from force_size c ${source(EVER)}
      where c.article_version_id = any(${versions}::text[]) and ${COUNTS}
      order by v.id, c.start, c.id`;
  }
}
