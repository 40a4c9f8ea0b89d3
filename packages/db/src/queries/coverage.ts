import type { Coverage } from "../answers/coverage";
import type { Database } from "../database/database";

export async function coverage(_db: Database): Promise<Coverage> {
  throw new Error("not built yet");
}
