import type { Transaction } from "../database/transaction";
import { Prisma } from "../generated/prisma/client";

/** Columns of `position` in which stands what filters ask of the deciding claim, and in which table they stand as well. */
const COLUMNS = {
  article_id: "v",
  stance: "c",
  conditions: "c",
  contribution: "c",
  confidence: "c",
  language: "e",
  outlet: "v",
  outlet_id: "v",
} as const;

const listed = (name: (column: string, table: string) => string) =>
  Prisma.raw(
    Object.entries(COLUMNS)
      .map(([column, table]) => name(column, table))
      .join(", "),
  );

export const COPIED = listed((column) => column);

/** What is to stand in them, of a claim `c` of the version `v` and the reading `e`. */
export const TO_COPY = listed((column, table) => `${table}.${column}`);

/** What stands in them, of a rectangle `p`. */
export const BESIDE = listed((column) => `p.${column}`);

/** A claim's version and reading. */
const SOURCE = Prisma.sql`
  join article_version v on v.id = c.article_version_id
  join extraction e on e.article_version_id = c.article_version_id and e.extractor = c.extractor`;

/** What is to stand beside the rectangles `p` of the claims `c` that meet a condition, where something else does. */
export const otherThanClaims = (condition: Prisma.Sql) => Prisma.sql`
  from "position" p join stance_claim c on c.id = p.claim_id ${SOURCE}
  where ${condition} and (${BESIDE}) is distinct from (${TO_COPY})`;

/**
 * Copies anew what stands beside the rectangles of claims `c` of versions `v` that meet a condition: for claims that
 * have changed while they go on deciding. The holders must be locked.
 */
export async function copyClaims(tx: Pick<Transaction, "$executeRaw">, condition: Prisma.Sql): Promise<void> {
  await tx.$executeRaw`
    update "position" old set (${COPIED}) = (${listed((column) => `due.${column}`)})
    from (select p.holder, p.on_from, p.known_from, ${TO_COPY} ${otherThanClaims(condition)}) due
    where old.holder = due.holder and old.on_from = due.on_from and old.known_from = due.known_from`;
}

/** Of the articles' claims. */
export const ofArticles = (articles: readonly string[]) => Prisma.sql`v.article_id = any(${articles}::text[])`;
