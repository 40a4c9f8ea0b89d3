import { type Database, prismaOf } from "../database/database";
import { type Transaction, WRITE } from "../database/transaction";
import { settle } from "../ingest/settle";
import { lockArticle } from "../ingest/stored-versions";
import { joinCopies } from "./join-copies";

const BATCH = 500;

type Waiting = { readonly id: string; readonly articleId: string };

/**
 * Compares the versions that came in before copies were looked for. Each is a step of its own: what was done stays
 * done when it is killed, and the next call goes on.
 * @returns how many it compared; with nothing to do it costs one look-up
 */
export async function linkCopies(db: Database): Promise<number> {
  for (let done = 0; ; ) {
    const waiting = await prismaOf(db).$queryRaw<Waiting[]>`
      select id, article_id as "articleId" from article_version
      where fingerprint is null order by known_from, id limit ${BATCH}`;
    if (waiting.length === 0) return done;
    for (const version of waiting) await prismaOf(db).$transaction((tx) => linkOne(tx, version), WRITE);
    done += waiting.length;
  }
}

async function linkOne(tx: Transaction, { id, articleId }: Waiting): Promise<void> {
  await lockArticle(tx, articleId);
  const [version] = await tx.$queryRaw<{ text: string }[]>`
    select text from article_version where id = ${id} and fingerprint is null`;
  if (!version) return;
  const { fingerprint, group } = await joinCopies(tx, id, version.text);
  await tx.$executeRaw`
    update article_version set fingerprint = ${fingerprint.toString()}::bigint, copy_group_id = ${group}
    where id = ${id}`;
  await settle(tx, articleId, group, id);
}
