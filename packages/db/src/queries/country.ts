import type { Holder } from "@standpoint/core/codebook";
import type { CountryPage } from "../answers/country-page";
import type { Database } from "../database/database";
import type { AsOf } from "./as-of";
import type { ClaimFilter } from "./claim-filter";
import { claimsOf, undatedClaimsOf } from "./claims-of";
import { forceSizes } from "./force-sizes";
import { proposalTimeline } from "./proposal-timeline";
import { stanceHistory } from "./stance-history";
import { positionOf } from "./stance-map";

/** Steps and sizes that a country's page tells of, the latest. */
const MOST_OF_ONE = 100;

/**
 * Everything about one holder as of a day. A holder of whom nothing is known has empty lists, no error.
 * @param page.limit claims a page (20)
 * @param page.after the `next` of the page before
 * @param page.filter which of its claims are listed; position, history, sizes and steps are those of all
 * @throws RangeError when a day or the cursor is malformed
 */
export async function country(
  db: Database,
  holder: Holder,
  asOf: AsOf,
  { limit = 20, after, filter = {} }: { limit?: number; after?: string | undefined; filter?: ClaimFilter } = {},
): Promise<CountryPage> {
  const [position, history, { claims, next }, undated, sizes, proposals] = await Promise.all([
    positionOf(db, holder, asOf),
    stanceHistory(db, holder, asOf),
    claimsOf(db, holder, asOf, { limit, after, filter }),
    undatedClaimsOf(db, holder, asOf, filter),
    forceSizes(db, asOf, { holders: [holder], limit: MOST_OF_ONE }),
    proposalTimeline(db, asOf, { holders: [holder], limit: MOST_OF_ONE }),
  ]);
  return { holder, position, history, claims, next, undated, forceSizes: sizes, proposals };
}
