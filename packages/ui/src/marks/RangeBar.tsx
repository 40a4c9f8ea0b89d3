import { Bar, Line } from "@visx/shape";
import type { PlacedRange } from "./range-bar";

type Props = { readonly range: PlacedRange; readonly y: number; readonly fill: string; readonly outline: string };

const HEIGHT = 8;
/** Shares of full colour, from the known end outwards: steps, since not every program draws gradients. */
const FADING = [1, 0.75, 0.5, 0.3, 0.15];

function Fading({ range, y, fill }: Props & { range: PlacedRange & { kind: "bar" } }) {
  const step = (range.to - range.from) / FADING.length;
  return FADING.map((opacity, i) => (
    <Bar
      key={opacity}
      x={range.open === "right" ? range.from + i * step : range.to - (i + 1) * step}
      y={y - HEIGHT / 2}
      width={step + (i < FADING.length - 1 ? 0.3 : 0)}
      height={HEIGHT}
      fill={fill}
      fillOpacity={opacity}
    />
  ));
}

/** An arrowhead where the open end has faded. */
function Arrow({ range, y, fill }: Props & { range: PlacedRange & { kind: "bar" } }) {
  const right = range.open === "right";
  const tip = right ? range.to + 7 : range.from - 7;
  const back = right ? tip - 5 : tip + 5;
  return <path d={`M${back},${y - 4}L${tip},${y}L${back},${y + 4}`} fill="none" stroke={fill} strokeWidth={1.5} />;
}

/** A dot for one number, a bar for a range; an open end fades out behind an arrowhead, a known one has a stop. */
export function RangeBar(props: Props) {
  const { range, y, fill, outline } = props;
  if (range.kind === "dot") return <circle cx={range.x} cy={y} r={5.5} fill={fill} stroke={outline} strokeWidth={1} />;
  if (range.open === "none")
    return (
      <Bar
        x={range.from}
        y={y - HEIGHT / 2}
        width={Math.max(3, range.to - range.from)}
        height={HEIGHT}
        fill={fill}
        stroke={outline}
        strokeWidth={1}
      />
    );
  const stop = range.open === "right" ? range.from : range.to;
  return (
    <>
      <Fading {...props} range={range} />
      <Arrow {...props} range={range} />
      <Line from={{ x: stop, y: y - 7 }} to={{ x: stop, y: y + 7 }} stroke={fill} strokeWidth={2} />
    </>
  );
}
