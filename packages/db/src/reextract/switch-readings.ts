import type { Holder, Stance } from "@standpoint/core/codebook";
import { electFirst } from "../copies/elect-first";
import { type Database, prismaOf } from "../database/database";
import { passAlone } from "../database/gate";
import { LONG_WRITE, type Transaction } from "../database/transaction";
import { placeArticle } from "../ingest/place-article";
import { rewritePositions } from "../ingest/rewrite-positions";
import { reachedByAll } from "../steps/reached-by";
import { redrawSteps } from "../steps/redraw-steps";
import { olderExtractors } from "./versions-to-read";

/** What the switch changes on the map of a day; null is no position. */
export type MapChange = { readonly holder: Holder; readonly before: Stance | null; readonly after: Stance | null };

export type SwitchPlan = {
  /** Versions whose reading that counts becomes another. */
  readonly versions: number;
  /** In order of holder. */
  readonly changes: readonly MapChange[];
};

/** Thrown to leave everything as it was. */
class NotWanted extends Error {}

/**
 * Lets the readings that `keepReadings` stored count in place of older ones: all of them at once, with the positions
 * and steps that they give. Ingest waits for it.
 * @param today the day of the map whose changes are told
 * @param decide is told what the switch changes, before it is committed; false leaves everything as it was
 */
export async function switchReadings(
  db: Database,
  extractor: string,
  { today, decide }: { today: string; decide: (plan: SwitchPlan) => Promise<boolean> },
): Promise<SwitchPlan & { switched: boolean }> {
  let plan: SwitchPlan = { versions: 0, changes: [] };
  try {
    await prismaOf(db).$transaction(async (tx) => {
      plan = await switchIn(tx, extractor, today);
      if (plan.versions > 0 && !(await decide(plan))) throw new NotWanted();
    }, LONG_WRITE);
    return { ...plan, switched: plan.versions > 0 };
  } catch (error) {
    if (error instanceof NotWanted) return { ...plan, switched: false };
    throw error;
  }
}

async function switchIn(tx: Transaction, extractor: string, today: string): Promise<SwitchPlan> {
  await passAlone(tx);
  const older = await olderExtractors(tx, extractor);
  const before = await mapOn(tx, today);
  const moved = await movedInTime(tx, extractor, older);
  const versions = await tx.$executeRaw`
    update article_version v set extractor = n.extractor from extraction n
    where n.article_version_id = v.id and n.extractor = ${extractor} and v.extractor = any(${older}::text[])`;
  if (versions === 0) return { versions, changes: [] };
  for (const article of moved) await placeArticle(tx, article);
  for (const group of await groupsOf(tx, moved)) await electFirst(tx, group);
  for (const holder of await allHolders(tx)) await rewritePositions(tx, [holder]);
  for (const reached of await reachedByAll(tx)) await redrawSteps(tx, [reached]);
  return { versions, changes: changesBetween(before, await mapOn(tx, today)) };
}

/** @returns articles for which the new reading found another publication date: their versions are placed by it. */
async function movedInTime(tx: Transaction, extractor: string, older: readonly string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select distinct v.article_id as id from article_version v
    join extraction n on n.article_version_id = v.id and n.extractor = ${extractor}
    join extraction o on o.article_version_id = v.id and o.extractor = v.extractor
    where v.extractor = any(${older}::text[]) and n.published_day is distinct from o.published_day`;
  return rows.map(({ id }) => id);
}

async function groupsOf(tx: Transaction, articles: readonly string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select distinct copy_group_id as id from article_version
    where article_id = any(${articles}::text[]) and copy_group_id is not null`;
  return rows.map(({ id }) => id);
}

async function allHolders(tx: Transaction): Promise<Holder[]> {
  const rows = await tx.$queryRaw<{ holder: Holder }[]>`
    select holder from stance_claim union select holder from "position" order by 1`;
  return rows.map(({ holder }) => holder);
}

async function mapOn(tx: Transaction, day: string): Promise<Map<Holder, Stance>> {
  const rows = await tx.$queryRaw<{ holder: Holder; stance: Stance }[]>`
    select p.holder, p.stance::text from "position" p
    where daterange(p.on_from, p.on_to) @> ${day}::date and daterange(p.known_from, p.known_to) @> ${day}::date`;
  return new Map(rows.map(({ holder, stance }) => [holder, stance]));
}

function changesBetween(before: ReadonlyMap<Holder, Stance>, after: ReadonlyMap<Holder, Stance>): MapChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .map((holder) => ({ holder, before: before.get(holder) ?? null, after: after.get(holder) ?? null }))
    .filter((change) => change.before !== change.after);
}
