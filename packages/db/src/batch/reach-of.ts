import type { Holder } from "@standpoint/core/codebook";
import type { Corner } from "../positions/redraw-from";
import type { Reached } from "../steps/cells";
import type { PreparedArticle } from "./prepare-article";

type Told = { readonly holder: Holder; readonly day: string | null };

/** @returns of each holder the first day that one of the claims is of, and the first on which one could be known */
export function reachOf(articles: readonly PreparedArticle[]): Map<Holder, Corner> {
  const reached = new Map<Holder, Corner>();
  for (const { version, claims } of articles) {
    for (const { holder, day } of claims.stanceClaims as readonly Told[]) {
      if (day === null) continue;
      const { day: first, known } = reached.get(holder) ?? { day, known: version.known_from };
      reached.set(holder, { day: earlier(first, day), known: earlier(known, version.known_from) });
    }
  }
  return reached;
}

/** @returns what the articles tell of, and since when that can be known */
export function stepsReached(articles: readonly PreparedArticle[]): Reached[] {
  return articles.flatMap(({ version, claims }) =>
    (claims.proposals as readonly (Pick<Reached, "type"> & { readonly date: string | null })[]).flatMap(
      ({ type, date }) => (date === null ? [] : [{ type, date, known: version.known_from }]),
    ),
  );
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
