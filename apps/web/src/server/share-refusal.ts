import { CHARTS } from "@standpoint/charts";
import type { View } from "@standpoint/charts/params";

/** @returns what a share page's address lacks for its chart to be drawn; null where it lacks nothing, or there is no such chart */
export function shareRefusal(pathname: string, view: View): string | null {
  const [, name = ""] = /^\/share\/([a-z-]+)$/.exec(pathname) ?? [];
  const refusal = CHARTS.get(name)?.refuse(view);
  return refusal?.status === 400 ? refusal.words : null;
}
