import type { ProposalType } from "@standpoint/core/codebook";
import type { Transaction } from "../database/transaction";

/** Tellings of a type and date that changed, and the first day on which that could be known; null: since ever. */
export type Reached = { readonly type: ProposalType; readonly date: string; readonly known: string | null };

/**
 * What is drawn by itself: the steps of a type and day. Where something is told of a whole month or year, which any step
 * of it may take in, it is the month or year.
 */
export type Cell = { readonly type: ProposalType; readonly span: string; readonly known: string | null };

/** Tells these advisory locks from others that take two numbers. */
const STEP_LOCKS = 0x57e9;

/** Holds the steps of a type and year, in one order for all writers, until the transaction ends. After the holders. */
export async function lockSteps(tx: Transaction, reached: readonly Reached[]): Promise<void> {
  const years = reached.map(({ type, date }) => `${type} ${date.slice(0, 4)}`);
  await tx.$queryRaw`
    select count(pg_advisory_xact_lock(${STEP_LOCKS}::int, key)) from (
      select distinct hashtext(year) as key from unnest(${years}::text[]) as year order by 1
    ) keys`;
}

/** @returns what is to be drawn anew, once each. The steps must be locked */
export async function cellsOf(tx: Transaction, reached: readonly Reached[]): Promise<Cell[]> {
  const told = await toldAsWhole(tx, reached);
  const cells = new Map<string, Cell>();
  for (const { type, date, known } of reached) {
    const span = wholesOf(date).find((whole) => whole === date || told.has(`${type} ${whole}`)) ?? date;
    const there = cells.get(`${type} ${span}`);
    cells.set(`${type} ${span}`, { type, span, known: there ? earlier(there.known, known) : known });
  }
  return [...cells.values()].filter(
    ({ type, span }) => !wholesOf(span).some((whole) => whole !== span && cells.has(`${type} ${whole}`)),
  );
}

/** The year and the month of a date, as far as it goes. */
const wholesOf = (date: string): string[] => [...new Set([date.slice(0, 4), date.slice(0, 7)])];

function earlier(a: string | null, b: string | null): string | null {
  return a === null || b === null ? null : a < b ? a : b;
}

/** @returns the years and months of these dates that something is told of as a whole */
async function toldAsWhole(tx: Transaction, reached: readonly Reached[]): Promise<Set<string>> {
  const wholes = reached.flatMap(({ type, date }) => wholesOf(date).map((whole) => ({ type, whole })));
  const rows = await tx.$queryRaw<{ whole: string }[]>`
    select asked.type || ' ' || asked.date as whole
    from (select distinct type, date
          from unnest(${wholes.map(({ type }) => type)}::text[], ${wholes.map(({ whole }) => whole)}::text[])
            as asked (type, date)) asked
    where exists (select from proposal c where c.type = asked.type::proposal_type and c.date = asked.date)`;
  return new Set(rows.map(({ whole }) => whole));
}

/** @returns every date that a telling of the span may have */
export function datesOf(span: string): string[] {
  if (span.length === "YYYY-MM-DD".length) return [span];
  const months = span.length === 4 ? numbers(12).map((month) => `${span}-${month}`) : [span];
  const days = months.flatMap((month) => numbers(31).map((day) => `${month}-${day}`));
  return [...(span.length === 4 ? [span] : []), ...months, ...days];
}

function numbers(upTo: number): string[] {
  return Array.from({ length: upTo }, (_, index) => String(index + 1).padStart(2, "0"));
}
