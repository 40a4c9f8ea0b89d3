import { STANCES, type Stance } from "@standpoint/core/codebook";
import { totalOf } from "./counts-on";
import type { StanceCountsDatum } from "./props";

/** The stretch of the picture that one stance fills, as path data. */
export type PlacedBand = { readonly stance: Stance; readonly path: string };

type Step = { readonly from: number; readonly to: number; readonly counts: Readonly<Record<Stance, number>> };
type Room = { readonly left: number; readonly right: number; readonly bottom: number; readonly unit: number };

const round = (px: number) => Math.round(px * 10) / 10;

/** How many stand below a stance in the stack: those that come before it in the codebook's order. */
export function below(counts: Readonly<Record<Stance, number>>, stance: Stance): number {
  return STANCES.slice(0, STANCES.indexOf(stance)).reduce((sum, each) => sum + counts[each], 0);
}

/** Steps that touch and are not empty, as one closed outline: along the top, and back along the bottom. */
function outline(steps: readonly Step[], stance: Stance, { bottom, unit }: Room): string {
  const y = (count: number) => round(bottom - count * unit);
  const top = steps.map(({ from, to, counts }) => `L${from},${y(below(counts, stance) + counts[stance])}H${to}`);
  const back = [...steps].reverse().map(({ from, to, counts }) => `L${to},${y(below(counts, stance))}H${from}`);
  return `M${top.join("").slice(1)}${back.join("")}Z`;
}

function islands(steps: readonly Step[], stance: Stance): Step[][] {
  const found: Step[][] = [];
  for (const step of steps) {
    if (step.counts[stance] === 0) continue;
    const last = found.at(-1);
    if (last?.at(-1)?.to === step.from) last.push(step);
    else found.push([step]);
  }
  return found;
}

/** Stacks a group's counts: `supports` stands on the axis, `opposes` on top. */
export function placeBands(
  stretches: readonly StanceCountsDatum[],
  at: (day: string) => number,
  room: Room,
): PlacedBand[] {
  const steps = stretches
    .map((counts) => ({
      from: round(Math.max(room.left, at(counts.from))),
      to: counts.to === null ? room.right : round(Math.min(room.right, at(counts.to))),
      counts,
    }))
    .filter(({ from, to, counts }) => to > from && totalOf(counts) > 0);
  return STANCES.map((stance) => ({
    stance,
    path: islands(steps, stance)
      .map((island) => outline(island, stance, room))
      .join(""),
  })).filter(({ path }) => path !== "");
}
