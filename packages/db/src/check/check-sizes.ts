import { type Database, prismaOf } from "../database/database";
import { fillSizes, OTHER_DAY } from "../ingest/fill-sizes";
import type { Difference } from "./difference";

type Row = { id: string; stored: string | null; due: string | null };

/**
 * Compares the publication day that stands beside each force size with that of its reading.
 * @param repair writes it anew where it differs
 */
export async function* checkSizes(db: Database, repair: boolean): AsyncGenerator<Difference> {
  const rows = await prismaOf(db).$queryRaw<Row[]>`
    select c.id, c.published_day::text as stored, e.published_day::text as due
    from force_size c, extraction e where ${OTHER_DAY} order by c.id`;
  for (const { id, stored, due } of rows) {
    const words = `${id}: ${stored ?? "no day"} is stored as the day of publication, the reading has ${due ?? "none"}`;
    yield { model: "sizes", words };
  }
  if (repair && rows.length > 0) await fillSizes(prismaOf(db));
}
