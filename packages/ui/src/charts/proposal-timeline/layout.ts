import type { ProposalTimelineProps } from "./props";

export type ProposalTimelineScene = { readonly width: number; readonly height: number };

export function layout(props: ProposalTimelineProps): ProposalTimelineScene {
  return { width: props.width, height: Math.round(props.width * 0.8) };
}
