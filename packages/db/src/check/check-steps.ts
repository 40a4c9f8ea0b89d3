import { type Database, prismaOf } from "../database/database";
import { passGateForLong } from "../database/gate";
import { LONG_WRITE, SNAPSHOT } from "../database/transaction";
import { cellsOf, type Reached } from "../steps/cells";
import { reachedByAll } from "../steps/reached-by";
import { redrawSteps, storedAndWanted } from "../steps/redraw-steps";
import { looksTheSame, type StepRectangle } from "../steps/step-rectangles";
import type { Difference } from "./difference";

/**
 * Compares the stored steps with those that the articles tell of, a type and month at a time.
 * @param repair draws a month anew where it differs
 */
export async function* checkSteps(db: Database, repair: boolean): AsyncGenerator<Difference> {
  const prisma = prismaOf(db);
  for (const reached of await reachedByAll(prisma)) {
    const words = await prisma.$transaction(
      async (tx) => compare(...(await storedAndWanted(tx, await cellsOf(tx, [reached])))),
      SNAPSHOT,
    );
    for (const line of words) yield { model: "steps", words: line };
    if (repair && words.length > 0) await redraw(db, reached);
  }
}

async function redraw(db: Database, reached: Reached): Promise<void> {
  await prismaOf(db).$transaction(async (tx) => {
    await passGateForLong(tx);
    await redrawSteps(tx, [reached]);
  }, LONG_WRITE);
}

function compare(stored: readonly StepRectangle[], wanted: readonly StepRectangle[]): string[] {
  const [there, due] = [byPlace(stored), byPlace(wanted)];
  return [...new Set([...there.keys(), ...due.keys()])].sort().flatMap((place) => {
    const [one, other] = [there.get(place), due.get(place)];
    if (one === undefined) return `${place}: none is stored, the tellings give one`;
    if (other === undefined) return `${place}: one is stored, the tellings give none`;
    if (looksTheSame(one, other) && one.knownTo === other.knownTo) return [];
    return `${place}: ${inWords(one)} is stored, the tellings give ${inWords(other)}`;
  });
}

function byPlace(steps: readonly StepRectangle[]): Map<string, StepRectangle> {
  return new Map(
    steps.map((one) => [`${one.type} ${one.seedId}, from ${one.onFrom}, as known from ${one.knownFrom}`, one]),
  );
}

function inWords({ date, proposers, sources, firstId, onTo, knownTo }: StepRectangle): string {
  const until = (day: string | null) => (day === null ? "for ever" : `to ${day}`);
  return `${date} of ${proposers.join(", ") || "nobody"} in ${sources} sources from ${firstId} (${until(onTo)}, known ${until(knownTo)})`;
}
