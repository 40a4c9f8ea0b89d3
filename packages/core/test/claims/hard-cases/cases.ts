import type { Stance } from "../../../src/codebook";

/**
 * The codebook's decisions on hard cases, as the claims of a sentence show them: whose, and which senses are right.
 * `none` says that nothing at all is tied to the question; `some` that one of several claims has the sense.
 */
export const CASES = {
  tooEarly: ["NOR", ["uncommitted"]],
  notPlanned: ["PRT", ["declines", "uncommitted"]],
  notAtThisStage: ["ESP", ["uncommitted", "open", "declines"]],
  excludesNothing: ["SWE", ["open"]],
  hasNotRuledOut: ["FIN", ["open"]],
  studies: ["BEL", ["open"]],
  deniesReport: ["ITA", ["uncommitted", "declines"]],
  readyIfAsked: ["IRL", ["supports", "open"]],
  fromNeighbour: ["ROU", ["declines", "open"]],
  airNotGround: ["SWE", ["supports", "some"]],
  instructors: ["NLD", ["supports"]],
  warnsOfEscalation: ["SVK", ["opposes", "declines"]],
  nobodyWill: ["DEU", ["opposes", "declines"]],
  signs: ["EST", ["supports"]],
  leads: ["FRA", ["supports"]],
  callsFor: ["LTU", ["supports"]],
  onlyHosts: ["CHE", ["none"]],
  parliamentVotes: ["DNK", ["supports"]],
  aboutAnother: ["DNK", ["supports"]],
  oncePeace: ["DNK", ["supports"]],
  threatens: ["RUS", ["opposes"]],
  rejectsTheIdea: ["HUN", ["opposes"]],
  opposition: ["AUT", ["none"]],
  membership: ["HUN", ["none"]],
  missiles: ["DEU", ["none"]],
  changedItsMind: ["ITA", ["supports"]],
  contrast: ["GRC", ["declines"]],
} as const satisfies Record<string, readonly [string, readonly (Stance | "none" | "some")[]]>;

export type Case = keyof typeof CASES;
export type Sentences = Readonly<Record<Case, string>>;
