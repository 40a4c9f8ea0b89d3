import type { Holder } from "@standpoint/core/codebook";
import type { dateColumns } from "../ingest/claim-rows";
import { type Stretch, stretchesOf } from "../ingest/rewrite-from";
import type { FreshTelling } from "../steps/join-telling";
import type { PreparedArticle } from "./prepare-article";

type ProposalRow = Pick<FreshTelling, "type" | "proposers"> & { readonly id: string } & ReturnType<typeof dateColumns>;
type Told = { readonly holder: Holder; readonly day: string | null };

/** @returns the stretches of days on which the articles speak of holders */
export function reachOf(articles: readonly PreparedArticle[]): Stretch[] {
  return stretchesOf(
    articles.flatMap(({ version, claims }) =>
      (claims.stanceClaims as readonly Told[]).flatMap(({ holder, day }) =>
        day === null ? [] : [{ holder, day, known: version.known_from }],
      ),
    ),
  );
}

/** @returns what the articles tell of */
export function tellingsOf(articles: readonly PreparedArticle[]): FreshTelling[] {
  return articles.flatMap(({ version, extraction, claims }) =>
    (claims.proposals as readonly ProposalRow[]).flatMap(({ id, date, date_precision, day, type, proposers }) => {
      if (date === null || date_precision === null || day === null) return [];
      const told = { claimId: id, date, precision: date_precision, day, type, proposers };
      return { ...told, publishedDay: extraction.published_day, knownFrom: version.known_from };
    }),
  );
}
