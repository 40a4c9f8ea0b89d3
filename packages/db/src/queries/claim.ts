import type { ProposalClaim } from "../answers/article-page";
import type { ForceSizeRow } from "../answers/force-size-row";
import type { FoundClaim } from "../answers/found-claim";
import type { StanceClaim } from "../answers/stance-claim";
import { type Database, prismaOf } from "../database/database";
import { CITATION, EVER, FORCE_SIZE, STANCE_CLAIM, source } from "./columns";

/**
 * One claim by its id, of whatever kind, in whatever version of its article.
 * @returns null where no reading that counts has it
 */
export async function claim(db: Database, id: string): Promise<FoundClaim | null> {
  const prisma = prismaOf(db);
  const [stance] = await prisma.$queryRaw<StanceClaim[]>`
    select ${STANCE_CLAIM} from stance_claim c ${source(EVER)} where c.id = ${id}`;
  if (stance) return { kind: "stance", claim: stance };
  const [size] = await prisma.$queryRaw<ForceSizeRow[]>`
    select ${FORCE_SIZE} from force_size c ${source(EVER)} where c.id = ${id}`;
  if (size) return { kind: "force_size", claim: size };
  const [proposal] = await prisma.$queryRaw<ProposalClaim[]>`
    select ${CITATION}, c.date, c.date_precision::text as precision, c.type::text, c.proposers, c.summary, c.trace
    from proposal c ${source(EVER)} where c.id = ${id}`;
  return proposal ? { kind: "proposal", claim: proposal } : null;
}
