export { layout } from "./layout";
export { ProposalTimeline } from "./ProposalTimeline";
export type { ProposalDatum, ProposalTimelineProps } from "./props";
