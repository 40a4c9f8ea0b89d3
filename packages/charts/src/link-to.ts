import type { Frame } from "./chart";
import { toSearch, type View } from "./params";

/** @returns the part of a view that every link out of a chart keeps: its days and its language. */
export function days({ on, known, lang }: View): Pick<View, "on" | "known" | "lang"> {
  return { on, known, lang };
}

/** @returns where a mark of a drawing leads: within the page by its query alone, elsewhere by the whole address. */
export function linkTo(frame: Frame, path: string, view: Partial<View>): string {
  return frame.origin === "" ? toSearch(view) : `${frame.origin}${path}${toSearch(view)}`;
}

/** @returns where the words of a claim stand, in a page of the view's language */
export function claimLink(
  { origin }: Frame,
  { lang }: View,
  { articleId, claimId }: { articleId: string; claimId: string },
): string {
  const search = toSearch({ lang });
  return `${origin}/articles/${encodeURIComponent(articleId)}${search}#${encodeURIComponent(claimId)}`;
}
