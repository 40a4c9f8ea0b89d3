import { COPIES, COUNTS } from "../copies/counts";
import { readRows } from "../database/read-rows";
import type { Transaction } from "../database/transaction";
import { Prisma } from "../generated/prisma/client";
import { type Cell, cellsOf, datesOf, lockSteps, type Reached } from "./cells";
import { type KnownTelling, redrawKnownFrom, type StepRectangle } from "./step-rectangles";

/** Before every day that could be known. */
export const EVER = "0001-01-01";

/**
 * Brings the steps in line with what is told now, in the cells that were reached, as known from when on that was; and
 * writes only what differs.
 */
export async function redrawSteps(tx: Transaction, reached: readonly Reached[]): Promise<void> {
  if (reached.length === 0) return;
  await lockSteps(tx, reached);
  await redrawCells(tx, await cellsOf(tx, reached));
}

/** Draws the cells anew. The steps must be locked. */
export async function redrawCells(tx: Transaction, cells: readonly Cell[]): Promise<void> {
  if (cells.length === 0) return;
  const [stored, wanted] = await storedAndWanted(tx, cells);
  await writeDifference(tx, stored, wanted);
}

/** @returns the rectangles that are stored in the cells, and those that are to stand there instead */
export async function storedAndWanted(
  tx: Transaction,
  cells: readonly Cell[],
): Promise<[stored: StepRectangle[], wanted: StepRectangle[]]> {
  const told = byCell(await tellingsIn(tx, cells));
  const there = byCell(await storedIn(tx, cells));
  const wanted = cells.flatMap(({ known }, index) =>
    redrawKnownFrom(known ?? EVER, told.get(index) ?? [], there.get(index) ?? []),
  );
  return [[...there.values()].flat(), wanted];
}

export type InCell<T> = T & { readonly cell?: number };

export function byCell<T extends object>(rows: readonly InCell<T>[]): Map<number, T[]> {
  const cells = new Map<number, T[]>();
  for (const { cell = 0, ...row } of rows) {
    const own = cells.get(cell);
    if (own) own.push(row as unknown as T);
    else cells.set(cell, [row as unknown as T]);
  }
  return cells;
}

/** Each date that a telling in one of the cells may have. */
function datesIn(cells: readonly Cell[]): Prisma.Sql {
  const rows = cells.flatMap(({ type, span, known }, cell) =>
    datesOf(span).map((date) => ({ cell, type, date, known: known ?? EVER })),
  );
  return Prisma.sql`
    unnest(${rows.map(({ cell }) => cell)}::int[], ${rows.map(({ type }) => type)}::text[]::proposal_type[],
           ${rows.map(({ date }) => date)}::text[], ${rows.map(({ known }) => known)}::text[]::date[])
      as asked (cell, type, date, known)`;
}

/**
 * The version of a telling `c`, where that is the reading that counts. Each is looked up for itself (`offset 0`):
 * PostgreSQL takes the tellings of a month for fewer than they are, and would go through all versions instead.
 */
const VERSION_OF_TELLING = Prisma.sql`
  select v.known_from, v.known_to from article_version v ${COPIES}
  where v.id = c.article_version_id and v.extractor = c.extractor and ${COUNTS} offset 0`;

async function tellingsIn(tx: Transaction, cells: readonly Cell[]): Promise<InCell<KnownTelling>[]> {
  return readRows<InCell<KnownTelling>>(
    tx,
    Prisma.sql`
      select asked.cell, c.id as "claimId", c.date, c.date_precision as precision, c.day, c.type, c.proposers,
             e.published_day as "publishedDay", v.known_from as "knownFrom", v.known_to as "knownTo"
      from ${datesIn(cells)}
      cross join lateral (select * from proposal where type = asked.type and date = asked.date offset 0) c
      cross join lateral (${VERSION_OF_TELLING}) v
      join extraction e on e.article_version_id = c.article_version_id and e.extractor = c.extractor
      where v.known_to is null or (v.known_to > asked.known and v.known_to > v.known_from)`,
  );
}

/** The columns of a step `s`, as a rectangle has them. */
export const STEP = Prisma.sql`
  s.seed_id as "seedId", s.type, s.date, s.precision, s.day, s.on_from as "onFrom", s.on_to as "onTo",
  s.first_id as "firstId", s.proposers, s.sources, s.source_ids as "sourceIds", s.told_as as "toldAs",
  s.known_from as "knownFrom", s.known_to as "knownTo"`;

async function storedIn(tx: Transaction, cells: readonly Cell[]): Promise<InCell<StepRectangle>[]> {
  return readRows<InCell<StepRectangle>>(
    tx,
    Prisma.sql`
      select asked.cell, ${STEP}
      from ${datesIn(cells)}
      join step s on s.type = asked.type and s.date = asked.date
      where s.known_to is null or s.known_to >= asked.known`,
  );
}

const COLUMNS = [
  ...(["seedId", "type", "date", "precision", "day", "onFrom", "onTo", "knownFrom", "knownTo", "firstId"] as const),
  ...(["proposers", "sources", "sourceIds", "toldAs"] as const),
];

const keyOf = (one: StepRectangle): string => JSON.stringify(COLUMNS.map((name) => one[name]));
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Writes those that are wanted instead of those that are stored, and touches none that are both. */
export async function writeDifference(
  tx: Transaction,
  stored: readonly StepRectangle[],
  wanted: readonly StepRectangle[],
): Promise<void> {
  const [keep, there] = [new Set(wanted.map(keyOf)), new Set(stored.map(keyOf))];
  const gone = stored.filter((one) => !keep.has(keyOf(one)));
  const added = wanted.filter((one) => !there.has(keyOf(one)));
  if (gone.length > 0) {
    await tx.$executeRaw`
      delete from step s
      using unnest(${gone.map(({ seedId }) => seedId)}::text[], ${gone.map(({ onFrom }) => onFrom)}::text[],
                   ${gone.map(({ knownFrom }) => knownFrom)}::text[]) as gone (seed_id, on_from, known_from)
      where s.seed_id = gone.seed_id and s.on_from = gone.on_from::date and s.known_from = gone.known_from::date`;
  }
  if (added.length === 0) return;
  const rows = added.map((one) => Object.fromEntries(COLUMNS.map((name) => [snake(name), one[name]])));
  await tx.$executeRaw`
    insert into step select * from jsonb_populate_recordset(null::step, ${JSON.stringify(rows)}::jsonb)`;
}
