import type { Condition, Contribution, Stance } from "@standpoint/core/codebook";
import type { PositionStretch } from "../answers/position-stretch";
import { readTexts } from "../database/read-rows";
import type { Transaction } from "../database/transaction";
import { Prisma } from "../generated/prisma/client";
import type { OutletTier } from "../outlets/outlet-tiers";

const COLUMNS = [
  ...([
    "holder",
    "on_from",
    "on_to",
    "stance",
    "contested",
    "since",
    "confidence",
    "conditions",
    "contribution",
  ] as const),
  ...(["language", "outlet", "tier"] as const),
];

const listIn = <T extends string>(words: string | undefined): T[] =>
  words === undefined || words === "{}" || words === "" ? [] : (words.slice(1, -1).split(",") as T[]);

/** @param rectangles rows of the table of positions; they come in no order */
export async function stretchRows(
  tx: Pick<Transaction, "$queryRaw">,
  rectangles: Prisma.Sql,
): Promise<PositionStretch[]> {
  const rows = await readTexts(
    tx,
    COLUMNS,
    Prisma.sql`select p.*, o.tier from (${rectangles}) p left join outlet o on o.id = p.outlet_id`,
  );
  return rows.map(([holder, from, to, stance, contested, since, confidence, conditions, contribution, ...said]) => ({
    holder: holder as string,
    from: from as string,
    to: to || null,
    stance: stance as Stance,
    contested: contested === "true",
    since: since as string,
    confidence: Number(confidence),
    conditions: listIn<Condition>(conditions),
    contribution: listIn<Contribution>(contribution),
    language: said[0] as string,
    outlet: said[1] || null,
    outletTier: (said[2] || null) as OutletTier | null,
  }));
}
