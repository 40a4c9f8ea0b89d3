import { createHash } from "node:crypto";
import { type Database, prismaOf } from "../database/database";
import { type Transaction, WRITE } from "../database/transaction";
import type { FreshFrozen } from "./frozen-view";
import { lockFrozen } from "./lock-frozen";

/** How much is kept in all. */
export type FrozenLimits = {
  readonly views: number;
  /** Of all files together. */
  readonly bytes: number;
};

/** `full`: a limit is reached. `withdrawn`: an article behind it was taken out meanwhile. Nothing is stored then. */
export type KeepOutcome = "new" | "existing" | "full" | "withdrawn";

/** Keeps a view for ever: all or nothing, and committed when the promise is kept. One that is there stays as it was. */
export async function keepFrozen(db: Database, view: FreshFrozen, limits: FrozenLimits): Promise<KeepOutcome> {
  return prismaOf(db).$transaction(async (tx) => {
    await lockFrozen(tx);
    const refusal = await refusalOf(tx, view, limits);
    if (refusal) return refusal;
    await tx.$executeRaw`
      insert into frozen (hash, chart, parameters, drawing, origin, content)
      values (${view.hash}, ${view.chart}, ${JSON.stringify(view.parameters)}::jsonb, ${view.drawing}, ${view.origin}, ${view.content})`;
    await tx.$executeRaw`
      insert into frozen_article (hash, article_id) select ${view.hash}, unnest(${[...view.articles]}::text[])`;
    for (const { extension, type, bytes } of view.files) {
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      await tx.frozenFile.create({ data: { hash: view.hash, extension, type, sha256, bytes } });
    }
    return "new";
  }, WRITE);
}

async function refusalOf(tx: Transaction, view: FreshFrozen, limits: FrozenLimits): Promise<KeepOutcome | null> {
  const [found] = await tx.$queryRaw<{ existing: boolean; withdrawn: boolean; views: number; bytes: number }[]>`
    select exists (select from frozen where hash = ${view.hash}) as existing,
           exists (select from withdrawal where article_id = any(${[...view.articles]}::text[])) as withdrawn,
           (select count(*)::int from frozen) as views,
           (select coalesce(sum(length(bytes)), 0)::float8 from frozen_file) as bytes`;
  if (!found || found.withdrawn) return "withdrawn";
  if (found.existing) return "existing";
  const more = view.files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return found.views >= limits.views || found.bytes + more > limits.bytes ? "full" : null;
}
