import { english } from "@standpoint/words/english";
import type { Words } from "@standpoint/words/words";
import { Line } from "@visx/shape";
import { Axis } from "../../marks/Axis";
import { ChartSvg } from "../../marks/ChartSvg";
import { Label } from "../../marks/Label";
import { StanceRuns } from "../../marks/StanceRuns";
import type { Theme } from "../../theme";
import { describe } from "./describe";
import { layout, type PlacedLane, type PlacedStance, STRIP } from "./layout";
import { CLUSTER, PITCH, type PlacedCluster, type PlacedStep, STEP_LABEL } from "./place-steps";
import type { ProposalTimelineProps } from "./props";
import { StepGlyph } from "./StepGlyph";
import { timelineTitle } from "./words";

type StepProps = { step: PlacedStep; y: number; href: string; selected: boolean; theme: Theme };

function Step({ step, y, href, selected, theme }: StepProps) {
  const { x, span, label, datum, sentence } = step;
  // Who speaks to the page says what stands on it: "France + 3" must be in the link's name (WCAG 2.5.3).
  const name = label && !sentence.includes(label.text) ? `${label.text}: ${sentence}` : sentence;
  return (
    <a href={href} data-proposal={datum.id} data-type={datum.type} data-selected={selected} aria-label={name}>
      <title>{sentence}</title>
      <rect
        className="target"
        x={x - PITCH / 2}
        y={y - PITCH / 2}
        width={PITCH}
        height={PITCH}
        fill="none"
        pointerEvents="all"
      />
      {span && (
        <rect
          className="span"
          x={span.from}
          y={y - 1.5}
          width={Math.max(4, span.to - span.from)}
          height={3}
          fill={theme.accent}
          fillOpacity={0.3}
        />
      )}
      {selected && <circle cx={x} cy={y} r={10} fill="none" stroke={theme.accent} strokeWidth={2} />}
      <StepGlyph type={datum.type} x={x} y={y} fill={theme.accent} stroke={theme.paper} />
      {label && (
        <Label
          x={label.x}
          y={y + 4.5}
          text={label.text}
          size={STEP_LABEL}
          fill={theme.ink}
          anchor={label.anchor}
          theme={theme}
        />
      )}
    </a>
  );
}

function Lane({ lane, left, right, theme }: { lane: PlacedLane; left: number; right: number; theme: Theme }) {
  const { x, y } = lane.headingAt;
  return (
    <>
      <Line from={{ x: left, y: lane.top }} to={{ x: right, y: lane.top }} stroke={theme.rule} />
      {lane.type && <StepGlyph type={lane.type} x={x + 6} y={y - 5} fill={theme.quiet} stroke={theme.paper} />}
      <Label
        x={x + (lane.type ? 20 : 0)}
        y={y}
        text={lane.heading}
        size={14}
        face="sans-semibold"
        fill={theme.ink}
        theme={theme}
      />
    </>
  );
}

/** Many steps of few days, as their number: a link to those days alone. */
function ClusterMark({ placed, y, href, theme }: { placed: PlacedCluster; y: number; href: string; theme: Theme }) {
  const { x, cluster, sentence } = placed;
  return (
    <a href={href} data-cluster={cluster.data.length} aria-label={sentence}>
      <title>{sentence}</title>
      <rect
        className="target"
        x={x - PITCH / 2}
        y={y - PITCH / 2}
        width={PITCH}
        height={PITCH}
        fill="none"
        pointerEvents="all"
      />
      <circle cx={x} cy={y} r={CLUSTER} fill={theme.paper} stroke={theme.accent} strokeWidth={2} />
      <Label
        x={x}
        y={y + 4.5}
        text={String(cluster.data.length)}
        size={cluster.data.length > 99 ? 11 : 13}
        face="sans-semibold"
        fill={theme.accent}
        anchor="middle"
        theme={theme}
      />
    </a>
  );
}

/** How the chosen holder moved: above the steps, on the same axis. */
function StanceStrip({ stance, theme, words }: { stance: PlacedStance; theme: Theme; words: Words }) {
  return (
    <g data-lane="stance">
      <Label
        {...stance.headingAt}
        text={stance.heading}
        size={14}
        face="sans-semibold"
        fill={theme.ink}
        theme={theme}
      />
      <StanceRuns runs={stance.runs} top={stance.strip} height={STRIP} theme={theme} words={words} />
    </g>
  );
}

/** The day shown, as a line across the lanes. */
function Today({ x, top, bottom, theme }: { x: number; top: number; bottom: number; theme: Theme }) {
  return <Line from={{ x, y: top }} to={{ x, y: bottom }} stroke={theme.accent} strokeWidth={2} className="today" />;
}

/** Who proposed, announced, agreed or refused what and when: one lane a kind, one link a step. */
export function ProposalTimeline(props: ProposalTimelineProps) {
  const { theme, id = "proposal-timeline", words = english } = props;
  const scene = layout(props);
  const { plot } = scene;
  const edge = scene.lanes[0]?.headingAt.x ?? plot.left;
  return (
    <ChartSvg
      id={id}
      width={scene.width}
      height={scene.height}
      theme={theme}
      name={timelineTitle(scene.shown, words)}
      description={describe({ data: props.data, labels: props.labels, domain: props.domain, words })}
      heading={scene.heading}
      notes={scene.notes}
    >
      <Axis ticks={scene.ticks} top={plot.top} bottom={plot.bottom} words="both" theme={theme} />
      {scene.lanes.map((lane) => (
        <Lane key={lane.key} lane={lane} left={edge} right={scene.width - edge} theme={theme} />
      ))}
      {scene.today && <Today x={scene.today.x} top={plot.top} bottom={plot.bottom} theme={theme} />}
      {scene.stance && <StanceStrip stance={scene.stance} theme={theme} words={words} />}
      {scene.lanes.flatMap((lane) =>
        lane.clusters.map((placed) => (
          <ClusterMark
            key={`${lane.key} ${placed.x}`}
            placed={placed}
            y={lane.firstRow + placed.row * PITCH}
            href={props.openHref?.(placed.cluster.from, placed.cluster.to) ?? ""}
            theme={theme}
          />
        )),
      )}
      {scene.lanes.flatMap((lane) =>
        lane.steps.map((step) => (
          <Step
            key={`${lane.key} ${step.datum.id}`}
            step={step}
            y={lane.firstRow + step.row * PITCH}
            href={props.href(step.datum.id)}
            selected={props.selected === step.datum.id}
            theme={theme}
          />
        )),
      )}
    </ChartSvg>
  );
}
