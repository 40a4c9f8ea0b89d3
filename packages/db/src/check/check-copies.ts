import { ALL_OUTLETS, electFirst, FIRST } from "../copies/elect-first";
import { lockGroups } from "../copies/join-copies";
import { type Database, prismaOf } from "../database/database";
import { passGateForLong } from "../database/gate";
import { LONG_WRITE } from "../database/transaction";
import { rewriteAllOf } from "../ingest/rewrite-all-of";
import type { Difference } from "./difference";

const BATCH = 500;

type Row = { id: string; stored: string | null; first: string | null; sameOutlets: boolean };

/**
 * Compares of every group of near-copies who counts, and which outlets carried it, with its versions.
 * @param repair sets both anew where they differ
 */
export async function* checkCopies(db: Database, repair: boolean): AsyncGenerator<Difference> {
  for (let after = ""; ; ) {
    const rows: Row[] = await prismaOf(db).$queryRaw<Row[]>`
      select * from (
        select g.id, g.first_article_id as stored, ${FIRST} as first, g.outlets = ${ALL_OUTLETS} as "sameOutlets"
        from copy_group g where g.id > ${after}
      ) held
      where stored is distinct from first or not "sameOutlets"
      order by id limit ${BATCH}`;
    for (const row of rows) {
      yield { model: "copies", words: inWords(row) };
      if (repair) await settleGroup(db, row.id);
    }
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last.id;
  }
}

function inWords({ id, stored, first, sameOutlets }: Row): string {
  const counts = `${stored ?? "none"} is stored as the one that counts, its versions give ${first ?? "none"}`;
  const outlets = "the outlets that carried it are not those of its versions";
  return `copies ${id}: ${[...(stored === first ? [] : [counts]), ...(sameOutlets ? [] : [outlets])].join("; ")}`;
}

async function settleGroup(db: Database, group: string): Promise<void> {
  await prismaOf(db).$transaction(async (tx) => {
    await passGateForLong(tx);
    await lockGroups(tx, [group]);
    const { changed } = await electFirst(tx, group);
    await rewriteAllOf(tx, changed);
  }, LONG_WRITE);
}
