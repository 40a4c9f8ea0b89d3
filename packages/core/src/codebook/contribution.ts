/** What a holder would put into the force. A claim has any number of them. */
export const CONTRIBUTIONS = [
  "ground_troops",
  "air",
  "naval",
  "logistics",
  "intelligence",
  "training",
  "funding",
  "monitoring",
  "demining",
  "command",
] as const;
export type Contribution = (typeof CONTRIBUTIONS)[number];
