import { ProposalTimeline, type ProposalTimelineProps } from "../../src/charts/proposal-timeline";
import { cssTheme, darkTheme, lightTheme, printTheme } from "../../src/theme";
import { labels } from "./labels";
import { steps } from "./steps";

const base: ProposalTimelineProps = {
  data: steps,
  width: 1200,
  theme: lightTheme,
  labels,
  href: (id) => `?proposal=${id}`,
  on: "2026-02-21",
  source: "Standpoint, 412 articles",
};

export const wide = () => <ProposalTimeline {...base} selected="step-20" />;
export const middle = () => <ProposalTimeline {...base} width={820} />;
export const phone = () => <ProposalTimeline {...base} width={390} />;
export const dark = () => <ProposalTimeline {...base} width={820} theme={darkTheme} />;
export const print = () => <ProposalTimeline {...base} width={820} theme={printTheme} />;
export const oneMonth = () => <ProposalTimeline {...base} width={820} domain={["2025-02-01", "2025-03-01"]} />;
export const empty = () => <ProposalTimeline {...base} width={820} data={[]} />;
export const forPage = () => <ProposalTimeline {...base} theme={cssTheme} title={false} />;
