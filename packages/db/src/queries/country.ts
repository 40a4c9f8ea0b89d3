import type { Holder } from "@standpoint/core/codebook";
import type { CountryPage } from "../answers/country-page";
import type { Database } from "../database/database";
import type { AsOf } from "./as-of";

export async function country(
  _db: Database,
  _holder: Holder,
  _asOf: AsOf,
  _page: { limit?: number; after?: string | undefined } = {},
): Promise<CountryPage> {
  throw new Error("not built yet");
}
