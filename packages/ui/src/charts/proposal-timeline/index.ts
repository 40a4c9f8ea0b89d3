export { describe } from "./describe";
export { layout, type ProposalTimelineScene } from "./layout";
export { ProposalTimeline } from "./ProposalTimeline";
export type { ProposalDatum, ProposalTimelineProps, StanceLane } from "./props";
