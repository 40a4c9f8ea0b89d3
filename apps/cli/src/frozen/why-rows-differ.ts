import type { FrozenContent } from "@standpoint/charts";
import { citationsIn } from "@standpoint/charts";
import { saidIn } from "./said-in";

/** Articles that are named one by one; the rest is counted. */
const MOST_NAMED = 5;

/** @returns in words, why a view's rows are other now than when it was frozen: other versions, other articles, or neither */
export function whyRowsDiffer(frozen: FrozenContent, now: FrozenContent): string {
  const [before, after] = [frozen, now].map(
    (content) => new Set(citationsIn(content).map(({ articleId }) => articleId)),
  );
  const [readBy, readNowBy] = [saidIn(frozen, "extractor").join(", "), saidIn(now, "extractor").join(", ")];
  const causes = [
    ...(readBy === readNowBy
      ? []
      : [`it was read by extractor ${readBy || "(none)"}, now by ${readNowBy || "(none)"}`]),
    ...named("cited now and not then", after, before),
    ...named("cited then and not now", before, after),
  ];
  return causes.length > 0
    ? causes.join("; ")
    : "the same articles, by the same extractor, with other readings of them";
}

function named(how: string, of: ReadonlySet<string> = new Set(), without: ReadonlySet<string> = new Set()): string[] {
  const ids = [...of].filter((id) => !without.has(id)).sort();
  if (ids.length === 0) return [];
  const more = ids.length > MOST_NAMED ? ` and ${ids.length - MOST_NAMED} more` : "";
  return [`${how}: ${ids.slice(0, MOST_NAMED).join(", ")}${more}`];
}
