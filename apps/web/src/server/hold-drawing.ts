import "server-only";
import { createHash } from "node:crypto";

/** More than any number of pages that are being rendered at one moment; each drawing is some 30 to 120 kB. */
const MOST = 64;

const held = globalThis as { standpointDrawings?: Map<string, string> };

/**
 * Puts a drawing aside for `Drawing`, which is rendered a moment later in the same process but from another bundle.
 * @returns its key
 */
export function holdDrawing(svg: string): string {
  held.standpointDrawings ??= new Map();
  const key = createHash("sha256").update(svg).digest("base64url").slice(0, 16);
  held.standpointDrawings.delete(key);
  held.standpointDrawings.set(key, svg);
  const [oldest] = held.standpointDrawings.keys();
  if (held.standpointDrawings.size > MOST && oldest) held.standpointDrawings.delete(oldest);
  return key;
}
