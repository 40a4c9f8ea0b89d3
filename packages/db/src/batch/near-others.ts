import { MOST_BITS } from "../copies/join-copies";
import type { Transaction } from "../database/transaction";
import type { PreparedArticle } from "./prepare-article";

/**
 * Tells which of the articles may be copies of one that is stored, or of an earlier one among them. These are compared
 * word for word, each for itself; of the others nothing is near.
 */
export async function nearOthers(tx: Transaction, articles: readonly PreparedArticle[]): Promise<Set<PreparedArticle>> {
  const near = nearOneAnother(articles);
  const rows = articles.flatMap(({ copies }, index) =>
    (copies?.keys ?? []).map((key) => ({ index, key, bits: (copies?.bits ?? 0n).toString() })),
  );
  const found = await tx.$queryRaw<{ index: number }[]>`
    select distinct asked.index
    from unnest(${rows.map(({ index }) => index)}::int[], ${rows.map(({ key }) => key)}::int[],
                ${rows.map(({ bits }) => bits)}::text[]) as asked (index, key, bits)
    cross join lateral (select fingerprint from copy_group where keys @> array[asked.key] offset 0) there
    where bit_count((there.fingerprint # asked.bits::bigint)::bit(64)) <= ${MOST_BITS}`;
  for (const { index } of found) near.add(articles[index] as PreparedArticle);
  return near;
}

function nearOneAnother(articles: readonly PreparedArticle[]): Set<PreparedArticle> {
  const near = new Set<PreparedArticle>();
  const byKey = new Map<number, PreparedArticle[]>();
  for (const article of articles) {
    const { bits, keys } = article.copies ?? { bits: 0n, keys: [] };
    const met = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    if ([...met].some((other) => differing(bits, other.copies?.bits ?? 0n) <= MOST_BITS)) near.add(article);
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), article]);
  }
  return near;
}

function differing(a: bigint, b: bigint): number {
  let left = BigInt.asUintN(64, a ^ b);
  let count = 0;
  for (; left > 0n; left &= left - 1n) count += 1;
  return count;
}
