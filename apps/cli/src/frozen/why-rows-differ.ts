import type { FrozenContent } from "@standpoint/charts";
import { citationsIn } from "@standpoint/charts";

/** Articles that are named one by one; the rest is counted. */
const MOST_NAMED = 5;

/** @returns in words, why a view's rows are other now than when it was frozen: other versions, other articles, or neither */
export function whyRowsDiffer(frozen: FrozenContent, now: FrozenContent): string {
  const [before, after] = [frozen, now].map(
    (content) => new Set(citationsIn(content).map(({ articleId }) => articleId)),
  );
  const [readBy, readNowBy] = [extractorsIn(frozen).join(", "), extractorsIn(now).join(", ")];
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

/** @returns the versions of the extractor that the rows name, in order */
function extractorsIn(value: unknown): string[] {
  const found = new Set<string>();
  const look = (part: unknown): void => {
    if (part === null || typeof part !== "object") return;
    if ("extractor" in part && typeof part.extractor === "string") found.add(part.extractor);
    for (const inside of Object.values(part)) look(inside);
  };
  look(value);
  return [...found].sort();
}

function named(how: string, of: ReadonlySet<string> = new Set(), without: ReadonlySet<string> = new Set()): string[] {
  const ids = [...of].filter((id) => !without.has(id)).sort();
  if (ids.length === 0) return [];
  const more = ids.length > MOST_NAMED ? ` and ${ids.length - MOST_NAMED} more` : "";
  return [`${how}: ${ids.slice(0, MOST_NAMED).join(", ")}${more}`];
}
