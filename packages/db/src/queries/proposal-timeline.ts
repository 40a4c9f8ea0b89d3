import type { ProposalRow } from "../answers/proposal-row";
import type { Database } from "../database/database";
import type { AsOf } from "./as-of";

export async function proposalTimeline(_db: Database, _asOf: AsOf): Promise<ProposalRow[]> {
  throw new Error("not built yet");
}
