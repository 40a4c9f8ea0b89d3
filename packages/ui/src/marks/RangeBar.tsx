import { Bar, Line } from "@visx/shape";
import type { PlacedRange } from "./range-bar";

type Props = { readonly range: PlacedRange; readonly y: number; readonly fill: string; readonly outline: string };

const HEIGHT = 7;
/** An open end is laid on in layers, each shorter than the last: since not every program draws gradients. */
const LAYERS = 12;
const LAYER = 0.18;

function Fading({ range, y, fill }: Props & { range: PlacedRange & { kind: "bar" } }) {
  return Array.from({ length: LAYERS }, (_, i) => {
    const width = Math.round(((range.to - range.from) * (LAYERS - i) * 10) / LAYERS) / 10;
    const x = range.open === "right" ? range.from : range.to - width;
    return <Bar key={width} x={x} y={y - HEIGHT / 2} width={width} height={HEIGHT} fill={fill} fillOpacity={LAYER} />;
  });
}

/** An arrowhead just past where the open end has faded. */
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
      {range.arrow && <Arrow {...props} range={range} />}
      <Line from={{ x: stop, y: y - 7 }} to={{ x: stop, y: y + 7 }} stroke={fill} strokeWidth={2} />
    </>
  );
}
