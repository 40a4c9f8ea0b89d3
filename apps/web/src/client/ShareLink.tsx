"use client";
import type { View } from "@standpoint/charts/view";
import { useWords } from "#use-words";
import { onPlainClick } from "../view/on-plain-click";
import { sharePath } from "../view/paths";

/** Leads to the chart's share page; where scripts run, opens the same in place. */
export function ShareLink({ chart, view }: { chart: string; view: View }) {
  const { say } = useWords();
  const href = sharePath(chart, { ...view, compare: null });
  const open = onPlainClick(() => {
    const words = { name: say("take.share"), close: say("take.close"), waiting: say("take.waiting") };
    import("../share/dialog/open-share")
      .then(({ openShare }) => openShare(href, words))
      .catch(() => location.assign(href));
  });
  return (
    <a href={href} onClick={open}>
      {say("take.share")}
    </a>
  );
}
