import type { Holder } from "@standpoint/core/codebook";
import type { CountryStances } from "../answers/country-page";
import type { Database } from "../database/database";
import type { AsOf } from "./as-of";
import type { ClaimFilter } from "./claim-filter";
import { claimsOf, undatedClaimsOf } from "./claims-of";
import { stanceHistory } from "./stance-history";
import { positionOf } from "./stance-map";

/** Which of a holder's claims are listed. */
export type ClaimPage = {
  /** Claims a page (20). */
  limit?: number;
  /** The `next` of the page before. */
  after?: string | undefined;
  /** Which claims are listed; position and history are those of all. */
  filter?: ClaimFilter;
};

/**
 * Where one holder stands, how it moved and what it said, as of a day. One of whom nothing is known has empty lists.
 * @throws RangeError when a day or the cursor is malformed
 */
export async function countryStances(
  db: Database,
  holder: Holder,
  asOf: AsOf,
  { limit = 20, after, filter = {} }: ClaimPage = {},
): Promise<CountryStances> {
  const [position, history, { claims, next }, undated] = await Promise.all([
    positionOf(db, holder, asOf),
    stanceHistory(db, holder, asOf),
    claimsOf(db, holder, asOf, { limit, after, filter }),
    undatedClaimsOf(db, holder, asOf, filter),
  ]);
  return { holder, position, history, claims, next, undated };
}
