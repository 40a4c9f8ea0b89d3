import type { Transaction } from "../database/transaction";
import { type Cell, cellsOf, lockSteps } from "./cells";
import { type FreshTelling, joinTelling, type NearStep } from "./join-telling";
import { readNearSteps } from "./near-steps";
import { byCell, redrawCells, writeDifference } from "./redraw-steps";

/**
 * Brings the steps in line with tellings that came in just now, of articles that were not there before. What is told
 * as news is joined to the step as it stands, however many told of it; a cell in which more changes is drawn anew.
 */
export async function addTellings(tx: Transaction, tellings: readonly FreshTelling[]): Promise<void> {
  if (tellings.length === 0) return;
  const reached = tellings.map(({ type, date, knownFrom: known }) => ({ type, date, known }));
  await lockSteps(tx, reached);
  const told = (await cellsOf(tx, reached)).map((cell) => ({ cell, tellings: tellings.filter(isIn(cell)) }));
  const near = byCell(await readNearSteps(tx, told));
  const others: Cell[] = [];
  const [gone, added]: [NearStep[], NearStep[]] = [[], []];
  for (const [index, { cell, tellings: own }] of told.entries()) {
    const stored = near.get(index) ?? [];
    const standing = joinAll(own, stored);
    if (standing === null) others.push(cell);
    else {
      gone.push(...without(stored, standing));
      added.push(...without(standing, stored));
    }
  }
  await writeDifference(tx, gone, added);
  await redrawCells(tx, others);
}

const isIn =
  ({ type, span }: Cell) =>
  (telling: FreshTelling) =>
    telling.type === type && telling.date.startsWith(span);

function without<T>(all: readonly T[], some: readonly T[]): T[] {
  const there = new Set(some);
  return all.filter((one) => !there.has(one));
}

/** @returns what is to stand in place of `stored`; null where not every telling can be joined to what stands */
function joinAll(tellings: readonly FreshTelling[], stored: readonly NearStep[]): readonly NearStep[] | null {
  let standing = stored;
  for (const telling of [...tellings].sort((a, b) => (a.knownFrom < b.knownFrom ? -1 : 1))) {
    const change = joinTelling(telling, standing);
    if (change === null) return null;
    standing = [...without(standing, change.gone), ...change.added];
  }
  return standing;
}
