import type { ProposalType } from "@standpoint/core/codebook";
import type { Transaction } from "../database/transaction";

/** Tellings of a type and date that changed, and the first day on which that could be known; null: since ever. */
export type Reached = { readonly type: ProposalType; readonly date: string; readonly known: string | null };

/**
 * What is drawn by itself: the steps of a type and month. Where something is told of a whole year, which any step of
 * the year may take in, it is the year.
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
  const whole = await wholeYears(tx, reached);
  const cells = new Map<string, Cell>();
  for (const { type, date, known } of reached) {
    const year = date.slice(0, 4);
    const span = date.length === 4 || whole.has(`${type} ${year}`) ? year : date.slice(0, 7);
    const there = cells.get(`${type} ${span}`);
    cells.set(`${type} ${span}`, { type, span, known: there ? earlier(there.known, known) : known });
  }
  return [...cells.values()].filter(({ type, span }) => span.length === 4 || !cells.has(`${type} ${span.slice(0, 4)}`));
}

function earlier(a: string | null, b: string | null): string | null {
  return a === null || b === null ? null : a < b ? a : b;
}

async function wholeYears(tx: Transaction, reached: readonly Reached[]): Promise<Set<string>> {
  const [types, years] = [reached.map(({ type }) => type), reached.map(({ date }) => date.slice(0, 4))];
  const rows = await tx.$queryRaw<{ year: string }[]>`
    select distinct c.type || ' ' || c.date as year
    from (select distinct type, date from unnest(${types}::text[], ${years}::text[]) as asked (type, date)) asked
    join proposal c on c.type = asked.type::proposal_type and c.date = asked.date`;
  return new Set(rows.map(({ year }) => year));
}

/** @returns every date that a telling of the span may have */
export function datesOf(span: string): string[] {
  const months = span.length === 4 ? numbers(12).map((month) => `${span}-${month}`) : [span];
  const days = months.flatMap((month) => numbers(31).map((day) => `${month}-${day}`));
  return [...(span.length === 4 ? [span] : []), ...months, ...days];
}

function numbers(upTo: number): string[] {
  return Array.from({ length: upTo }, (_, index) => String(index + 1).padStart(2, "0"));
}
