export type Point = { readonly x: number; readonly y: number };
export type Bounds = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Twice what 25 points in one corner need, the slowest to part; points that fit end long before. */
const ROUNDS = 3000;

/** Pushes two points apart along their line until `distance` lies between them; equal points part sideways. */
function part(a: { x: number; y: number }, b: { x: number; y: number }, distance: number): boolean {
  let dx = b.x - a.x;
  let dy = b.y - a.y;
  let gap = Math.hypot(dx, dy);
  if (gap >= distance) return false;
  if (gap < 1e-6) [dx, dy, gap] = [1, 0, 1];
  const push = (distance - Math.hypot(b.x - a.x, b.y - a.y)) / 2 + 0.05;
  a.x -= (dx / gap) * push;
  a.y -= (dy / gap) * push;
  b.x += (dx / gap) * push;
  b.y += (dy / gap) * push;
  return true;
}

/**
 * Moves points so that no two are nearer than `distance`, each as little as the others allow, all inside `bounds`.
 * Always the same answer for the same points. Bounds too small for so many points leave some nearer.
 */
export function spreadPoints(points: readonly Point[], distance: number, bounds: Bounds): Point[] {
  const moved = points.map(({ x, y }) => ({ x, y }));
  const clamp = (p: { x: number; y: number }) => {
    p.x = Math.min(Math.max(p.x, bounds.x), bounds.x + bounds.width);
    p.y = Math.min(Math.max(p.y, bounds.y), bounds.y + bounds.height);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    let touched = false;
    for (let i = 0; i < moved.length; i += 1)
      for (let j = i + 1; j < moved.length; j += 1)
        if (part(moved[i] as { x: number; y: number }, moved[j] as { x: number; y: number }, distance)) touched = true;
    moved.forEach(clamp);
    if (!touched) break;
  }
  return moved;
}
