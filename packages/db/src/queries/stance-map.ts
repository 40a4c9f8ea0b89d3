import type { Position } from "../answers/position";
import type { Database } from "../database/database";
import type { AsOf } from "./as-of";

export async function stanceMap(_db: Database, _asOf: AsOf): Promise<Position[]> {
  throw new Error("not built yet");
}
