import type { Holder } from "@standpoint/core/codebook";
import type { CountryPage } from "../answers/country-page";
import type { Database } from "../database/database";
import type { AsOf } from "./as-of";
import { type ClaimPage, countryStances } from "./country-stances";
import { forceSizes } from "./force-sizes";
import { proposalTimeline } from "./proposal-timeline";

/** Steps and sizes that a country's page tells of, the latest. */
const MOST_OF_ONE = 100;

/**
 * Everything about one holder as of a day. A holder of whom nothing is known has empty lists, no error.
 * @param page of its claims; position, history, sizes and steps are those of all
 * @throws RangeError when a day or the cursor is malformed
 */
export async function country(db: Database, holder: Holder, asOf: AsOf, page: ClaimPage = {}): Promise<CountryPage> {
  const [stances, sizes, proposals] = await Promise.all([
    countryStances(db, holder, asOf, page),
    forceSizes(db, asOf, { holders: [holder], limit: MOST_OF_ONE }),
    proposalTimeline(db, asOf, { holders: [holder], limit: MOST_OF_ONE }),
  ]);
  return { ...stances, forceSizes: sizes, proposals };
}
