import { type Database, prismaOf } from "../database/database";
import { passAlone } from "../database/gate";
import { type Transaction, WRITE } from "../database/transaction";
import { Prisma } from "../generated/prisma/client";
import { copyClaims } from "../ingest/copy-claims";
import { findOutlet } from "./find-outlet";
import type { Outlet } from "./outlet";
import { OUTLET_LIST } from "./outlet-list";

/**
 * Brings the outlets in the database in line with the list, and the articles with the outlets. Where nothing has
 * changed since the last time it costs one look at a short table.
 * @returns whether something had changed
 */
export async function storeOutlets(db: Database, outlets: readonly Outlet[] = OUTLET_LIST.outlets): Promise<boolean> {
  if (sameList(await storedOutlets(prismaOf(db)), outlets)) return false;
  await prismaOf(db).$transaction(async (tx) => {
    await passAlone(tx);
    await tx.outlet.deleteMany();
    await tx.outlet.createMany({
      data: outlets.map(({ names, hosts, ...outlet }) => ({ ...outlet, names: [...names], hosts: [...hosts] })),
    });
    await assignOutlets(tx);
  }, WRITE);
  return true;
}

async function storedOutlets(tx: Pick<Transaction, "outlet">): Promise<Outlet[]> {
  const fields = { id: true, name: true, names: true, hosts: true, country: true, language: true } as const;
  return (await tx.outlet.findMany({
    select: { ...fields, tier: true, owner: true, ownerSource: true },
  })) as Outlet[];
}

function sameList(one: readonly Outlet[], other: readonly Outlet[]): boolean {
  const lines = (outlets: readonly Outlet[]) =>
    outlets.map((outlet) => JSON.stringify(Object.entries(outlet).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();
  return JSON.stringify(lines(one)) === JSON.stringify(lines(other));
}

type Place = { readonly outlet: string | null; readonly host: string | null; readonly id: string | null };

/** Goes by outlet and host, of which there are few, not by article. */
async function assignOutlets(tx: Transaction): Promise<void> {
  const places = await tx.$queryRaw<Place[]>`
    select distinct outlet, substring(url from '^https?://([^/:?#]+)') as host, outlet_id as id from article_version`;
  for (const { outlet, host, id } of places) {
    const found = findOutlet({ outlet, url: host === null ? null : `https://${host}/` })?.id ?? null;
    if (found === id) continue;
    await tx.$executeRaw`
      update article_version set outlet_id = ${found}
      where outlet is not distinct from ${outlet}
        and substring(url from '^https?://([^/:?#]+)') is not distinct from ${host}`;
  }
  await copyClaims(tx, Prisma.sql`p.outlet_id is distinct from v.outlet_id`);
}
