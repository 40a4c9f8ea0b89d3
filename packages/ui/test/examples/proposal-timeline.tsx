import { wordsIn } from "@standpoint/words";
import { ProposalTimeline, type ProposalTimelineProps } from "../../src/charts/proposal-timeline";
import { cssTheme, darkTheme, lightTheme, printTheme } from "../../src/theme";
import { labels, labelsIn, longLabels } from "./labels";
import { crowded, steps } from "./steps";

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

const openHref = (from: string, to: string) => `?from=${from}&to=${to}`;
const stance = {
  heading: "France",
  runs: [
    { from: "2024-02-26", to: "2025-03-10", stance: "open" as const },
    { from: "2025-03-10", to: null, stance: "supports" as const },
  ],
};

export const byProposer = () => <ProposalTimeline {...base} width={960} lanes="proposer" openHref={openHref} />;
export const withStance = () => <ProposalTimeline {...base} width={960} stance={stance} />;
export const withStancePhone = () => <ProposalTimeline {...base} width={390} stance={stance} openHref={openHref} />;
export const crowdedWeek = () => (
  <ProposalTimeline {...base} width={960} data={[...steps, ...crowded]} openHref={openHref} />
);
export const crowdedWeekPhone = () => (
  <ProposalTimeline {...base} width={390} data={[...steps, ...crowded]} openHref={openHref} theme={darkTheme} />
);
export const crowdedWeekOpened = () => (
  <ProposalTimeline {...base} width={960} data={crowded} openHref={openHref} domain={["2025-02-28", "2025-03-08"]} />
);
export const oneStep = () => <ProposalTimeline {...base} width={820} data={steps.slice(1, 2)} />;
export const longNames = () => <ProposalTimeline {...base} width={820} labels={longLabels} lanes="proposer" />;
export const inGerman = () => (
  <ProposalTimeline {...base} width={820} labels={labelsIn("deu")} words={wordsIn("de")} openHref={openHref} />
);
