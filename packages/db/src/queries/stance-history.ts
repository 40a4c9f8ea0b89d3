import type { Holder } from "@standpoint/core/codebook";
import type { PositionInterval } from "../answers/position";
import type { Database } from "../database/database";
import type { AsOf } from "./as-of";

export async function stanceHistory(_db: Database, _holder: Holder, _asOf: AsOf): Promise<PositionInterval[]> {
  throw new Error("not built yet");
}
