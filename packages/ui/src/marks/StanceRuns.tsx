import type { Stance } from "@standpoint/core/codebook";
import type { Words } from "@standpoint/words/words";
import type { Theme } from "../theme";
import { Label } from "./Label";
import { CONTESTED_GLYPH, STANCE_GLYPHS } from "./stance-glyph";
import { textWidth } from "./text-width";

/** A stretch of time in one stance, in px from the left. */
export type PlacedRun = {
  readonly from: number;
  readonly to: number;
  readonly stance: Stance;
  /** Where claims of both sides stood: the middle of each such stretch. */
  readonly contested: readonly number[];
};

type Props = {
  readonly runs: readonly PlacedRun[];
  readonly top: number;
  readonly height: number;
  readonly theme: Theme;
  /** Given, they write the stance where it fits. */
  readonly words?: Words;
};

const WORD = 13;
const GLYPH_AT = 9;
const WORD_AT = 18;

function Run({ run, top, height, theme, words }: Omit<Props, "runs"> & { run: PlacedRun }) {
  const { fill, ink } = theme.stances[run.stance];
  const width = Math.max(1, run.to - run.from);
  const middle = top + height / 2;
  const signed = width >= 2 * GLYPH_AT - 4 && !run.contested.some((x) => x < run.from + 2 * GLYPH_AT + 2);
  const word = words?.say(`stance.${run.stance}`) ?? "";
  const spelt = word !== "" && width >= WORD_AT + textWidth(word, WORD) + 6;
  return (
    <>
      <rect x={run.from} y={top} width={width} height={height} fill={fill} stroke={theme.outline} strokeWidth={0.75} />
      {signed && (
        <path
          transform={`translate(${run.from + Math.min(GLYPH_AT, width / 2)} ${middle})`}
          d={STANCE_GLYPHS[run.stance]}
          fill={ink}
          fillRule="evenodd"
        />
      )}
      {spelt && <Label x={run.from + WORD_AT} y={middle + 4.5} text={word} size={WORD} fill={ink} theme={theme} />}
    </>
  );
}

/** Two arrowheads on a small disc: claims of both sides stand. */
export function BothSides({ x, y, theme }: { readonly x: number; readonly y: number; readonly theme: Theme }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r={5.5} fill={theme.paper} stroke={theme.ink} strokeWidth={0.75} />
      <path d={CONTESTED_GLYPH} fill={theme.ink} />
    </g>
  );
}

/** Stances one after the other, each with its sign: colour alone never speaks. */
export function StanceRuns({ runs, top, height, theme, words }: Props) {
  return (
    <>
      {runs.map((run) => (
        <Run key={run.from} run={run} top={top} height={height} theme={theme} words={words} />
      ))}
      {runs.flatMap(({ contested }) =>
        contested.map((x) => <BothSides key={x} x={x} y={top + height / 2} theme={theme} />),
      )}
    </>
  );
}
