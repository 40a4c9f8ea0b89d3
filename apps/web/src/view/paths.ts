import { toSearch, type View } from "@standpoint/charts/view";
import type { Holder } from "@standpoint/core/codebook";

/*
 * The addresses of the site's pages. Links are plain anchors: a page is a document of its own and nothing is
 * prefetched, so typed routes of next/link would guard nothing; these functions are the one place that spells them.
 */

export const articlePath = (id: string) => `/articles/${encodeURIComponent(id)}`;
/** Where something that was found stands: the sentence of the claim, or the article as a whole. */
export const foundPath = ({ articleId, claimId }: { articleId: string; claimId: string | null }) =>
  `${articlePath(articleId)}${claimId ? `#${encodeURIComponent(claimId)}` : ""}`;
export const searchPath = (view: Partial<View>) => `/search${toSearch(view)}`;
/** Where a claim can be reported as wrong. */
export const reportPath = (claimId: string) => `/claims/${encodeURIComponent(claimId)}`;
export const countryPath = (holder: Holder, view: Partial<View> = {}) => `/countries/${holder}${toSearch(view)}`;
/** The list of changes, or a feed of it. */
export const changesPath = (view: Partial<View> = {}, feed?: "atom" | "rss" | "json") =>
  `/changes${feed ? `.${feed}` : ""}${toSearch(view)}`;
export const mapPath = (view: Partial<View>) => toSearch(view) || "/";
export const filePath = (chart: string, extension: string, view: Partial<View> = {}) =>
  `/charts/${chart}.${extension}${toSearch(view)}`;
export const embedPath = (chart: string, view: Partial<View> = {}) => `/embed/${chart}${toSearch(view)}`;
export const sharePath = (chart: string, view: Partial<View> = {}) => `/share/${chart}${toSearch(view)}`;
