import type { Holder } from "@standpoint/core/codebook";
import { type Database, prismaOf } from "../database/database";
import { passGateForLong } from "../database/gate";
import { LONG_WRITE, SNAPSHOT, type Transaction } from "../database/transaction";
import { Prisma } from "../generated/prisma/client";
import { BESIDE, copyClaims, otherThanClaims, TO_COPY } from "../ingest/copy-claims";
import { type HeldRectangle, rewritePositions, storedRectangles, wantedRectangles } from "../ingest/rewrite-positions";
import type { Difference } from "./difference";

/**
 * Compares the stored positions with those that the claims give, a holder at a time, so that memory holds one holder's
 * claims and no more.
 * @param repair writes a holder's positions anew where they differ
 */
export async function* checkPositions(db: Database, repair: boolean): AsyncGenerator<Difference> {
  const prisma = prismaOf(db);
  const holders = await prisma.$queryRaw<{ holder: Holder }[]>`
    select holder from stance_claim union select holder from "position" order by 1`;
  for (const { holder } of holders) {
    const words = await prisma.$transaction(
      async (tx) => [
        ...compare(await storedRectangles(tx, [holder]), await wantedRectangles(tx, [holder])),
        ...(await besideOthers(tx, holder)),
      ],
      SNAPSHOT,
    );
    for (const line of words) yield { model: "positions", words: line };
    if (repair && words.length > 0) await rewrite(db, holder);
  }
}

async function rewrite(db: Database, holder: Holder): Promise<void> {
  await prismaOf(db).$transaction(async (tx) => {
    await passGateForLong(tx);
    await rewritePositions(tx, [holder]);
    await copyClaims(tx, Prisma.sql`p.holder = ${holder}`);
  }, LONG_WRITE);
}

/** Rectangles beside which something else stands than their claims say. */
async function besideOthers(tx: Transaction, holder: Holder): Promise<string[]> {
  const rows = await tx.$queryRaw<{ place: string; stored: string; due: string }[]>`
    select concat(p.holder, ', from ', p.on_from, ', as known from ', p.known_from) as place,
           concat_ws(' ', ${BESIDE}) as stored, concat_ws(' ', ${TO_COPY}) as due
    ${otherThanClaims(Prisma.sql`p.holder = ${holder}`)} order by p.on_from, p.known_from`;
  return rows.map(({ place, stored, due }) => `${place}: "${stored}" stands beside it, its claim says "${due}"`);
}

function compare(stored: readonly HeldRectangle[], wanted: readonly HeldRectangle[]): string[] {
  const [there, due] = [byPlace(stored), byPlace(wanted)];
  const places = [...new Set([...there.keys(), ...due.keys()])].sort();
  return places.flatMap((place) => describe(place, there.get(place), due.get(place)) ?? []);
}

function byPlace(rectangles: readonly HeldRectangle[]): Map<string, HeldRectangle> {
  return new Map(rectangles.map((one) => [`${one.holder}, from ${one.onFrom}, as known from ${one.knownFrom}`, one]));
}

function describe(place: string, stored?: HeldRectangle, wanted?: HeldRectangle): string | null {
  if (!stored) return `${place}: none is stored, the claims give ${wanted?.claimId}`;
  if (!wanted) return `${place}: ${stored.claimId} is stored, the claims give none`;
  const fields = (Object.keys(NAMES) as (keyof typeof NAMES)[]).filter((name) => stored[name] !== wanted[name]);
  if (fields.length === 0) return null;
  return `${place}: ${fields
    .map((name) => `${NAMES[name]} ${said(stored[name])} is stored, the claims give ${said(wanted[name])}`)
    .join("; ")}`;
}

const NAMES = {
  claimId: "deciding claim",
  onTo: "last day before",
  knownTo: "known until",
  contested: "contested",
  since: "stance since",
} as const;

function said(value: string | boolean | null): string {
  return value === null ? "for ever" : typeof value === "boolean" ? (value ? "yes" : "no") : value;
}
