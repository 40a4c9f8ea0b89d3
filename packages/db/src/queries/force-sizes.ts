import type { ForceSizeRow } from "../answers/force-size-row";
import type { Database } from "../database/database";
import type { AsOf } from "./as-of";

export async function forceSizes(_db: Database, _asOf: AsOf): Promise<ForceSizeRow[]> {
  throw new Error("not built yet");
}
