import type { Database } from "../database/database";
import { checkCopies } from "./check-copies";
import { checkPositions } from "./check-positions";
import { checkSizes } from "./check-sizes";
import { checkSteps } from "./check-steps";
import { checkVersions } from "./check-versions";
import type { Difference } from "./difference";

/**
 * Works out anew, from the articles and their claims, what ingest keeps ready for the site's questions, and tells each
 * difference. Articles may come in meanwhile.
 * @param options.repair also writes what differs anew; each group, article, holder or month is a step of its own
 */
export async function* checkDatabase(
  db: Database,
  { repair = false }: { repair?: boolean } = {},
): AsyncGenerator<Difference> {
  // In this order, since copies are chosen by the versions' days, positions and steps by both.
  yield* checkVersions(db, repair);
  yield* checkCopies(db, repair);
  yield* checkPositions(db, repair);
  yield* checkSteps(db, repair);
  yield* checkSizes(db, repair);
}
