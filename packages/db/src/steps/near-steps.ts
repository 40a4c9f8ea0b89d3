import type { Holder } from "@standpoint/core/codebook";
import { readRows } from "../database/read-rows";
import type { Transaction } from "../database/transaction";
import { Prisma } from "../generated/prisma/client";
import { type Cell, datesOf } from "./cells";
import type { FreshTelling, NearStep } from "./join-telling";
import { EVER, type InCell, STEP } from "./redraw-steps";
import type { StepRectangle } from "./step-rectangles";

/** Tellings that came in just now, by the cell that they are of. */
type ToldIn = { readonly cell: Cell; readonly tellings: readonly FreshTelling[] };

/** @returns the steps, as known from then on, that may take in one of the tellings or lose to it */
export async function readNearSteps(tx: Transaction, told: readonly ToldIn[]): Promise<InCell<NearStep>[]> {
  const tellings = told.flatMap((one) => one.tellings);
  const stored = await readRows<InCell<StepRectangle>>(
    tx,
    Prisma.sql`
      select asked.cell, ${STEP} from ${nearDates(told)}
      cross join lateral (select * from step where type = asked.type and date = asked.date offset 0) s
      where (s.known_to is null or s.known_to > asked.known)
        and (s.proposers && ${tellings.flatMap(({ proposers }) => proposers)}::text[]
             or (s.proposers = '{}' and ${tellings.some(({ proposers }) => proposers.length === 0)}))
        and (asked.told or exists (select from unnest(s.told_as) way where way not like '____-__-__ %'))`,
  );
  const sources = await readSources(tx, [
    ...new Set(stored.flatMap(({ seedId, sourceIds }) => [seedId, ...sourceIds])),
  ]);
  return stored.map((one) => ({
    ...one,
    seed: { ...one, claimId: one.seedId, ...(sources.get(one.seedId) as Source) },
    published: new Map(one.sourceIds.map((id) => [id, sources.get(id)?.publishedDay ?? null])),
  }));
}

/**
 * Each date in the cells, and whether every step of that date is near: another is only where it is told of a month or a
 * year as well, which what is told of a day may take from it.
 */
function nearDates(told: readonly ToldIn[]): Prisma.Sql {
  const rows = told.flatMap(({ cell: { type, span, known }, tellings }, cell) => {
    const [days, coarse] = [
      new Set(tellings.map(({ date }) => date)),
      tellings.some(({ precision }) => precision !== "day"),
    ];
    return datesOf(span).map((date) => ({
      ...{ cell, type, date, known: known ?? EVER },
      told: coarse || days.has(date) || date.length < "YYYY-MM-DD".length,
    }));
  });
  return Prisma.sql`
    unnest(${rows.map(({ cell }) => cell)}::int[], ${rows.map(({ type }) => type)}::text[]::proposal_type[],
           ${rows.map(({ date }) => date)}::text[], ${rows.map(({ known }) => known)}::text[]::date[],
           ${rows.map(({ told }) => told)}::boolean[]) as asked (cell, type, date, known, told)`;
}

type Source = { readonly proposers: readonly Holder[]; readonly publishedDay: string | null };

async function readSources(tx: Transaction, ids: readonly string[]): Promise<Map<string, Source>> {
  const rows = await readRows<Source & { id: string }>(
    tx,
    Prisma.sql`
      select c.id, c.proposers, e.published_day as "publishedDay"
      from (select * from proposal where id = any(${ids}::text[]) offset 0) c
      join extraction e on e.article_version_id = c.article_version_id and e.extractor = c.extractor`,
  );
  return new Map(rows.map(({ id, ...source }) => [id, source]));
}
