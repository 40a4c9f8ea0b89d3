/** Where the words of the rows end and the bars begin. */
export type Frame = {
  readonly pad: number;
  readonly plot: readonly [number, number];
  readonly edge: number;
  readonly rowHeight: number;
  /** Whether the words of a row stand above its bar. */
  readonly stacked: boolean;
};

const NARROW = 640;
/** Px that who and when have beside the bars. */
export const WORDS = 332;
const VALUE_ROOM = 104;

export function frameOf(width: number, pad: number): Frame {
  const stacked = width < NARROW;
  const left = stacked ? pad + 8 : pad + WORDS;
  const room = Math.min(VALUE_ROOM, (width - pad - left) * 0.34);
  return { pad, plot: [left, width - pad - room], edge: width - pad, rowHeight: stacked ? 44 : 28, stacked };
}
