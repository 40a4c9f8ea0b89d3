import type { Standing } from "../theme";

const disc = (r: number) => `M${-r},0a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0Z`;

/**
 * A sign for each standing, for where colour alone would have to speak: ● ◐ ○ ◑ ✕, nothing for "no data".
 * Path data around 0,0 with radius 4, filled by `evenodd`: drawn, since few fonts have all five.
 */
export const STANCE_GLYPHS: Readonly<Record<Standing, string>> = {
  supports: disc(4),
  open: `${disc(4)}M0,-2.8a2.8,2.8 0 0 1 0,5.6Z`,
  uncommitted: `${disc(4)}${disc(2.8)}`,
  declines: `${disc(4)}M0,-2.8a2.8,2.8 0 0 0 0,5.6Z`,
  opposes: "M-4,-2.6L-2.6,-4L0,-1.4L2.6,-4L4,-2.6L1.4,0L4,2.6L2.6,4L0,1.4L-2.6,4L-4,2.6L-1.4,0Z",
  no_data: "M0,0",
};

/** Two arrowheads apart: claims of both sides stand. Around 0,0, 4 px to either side. */
export const CONTESTED_GLYPH = "M-4.2,0L-1,-2.8V2.8ZM4.2,0L1,-2.8V2.8Z";
