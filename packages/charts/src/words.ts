import type {
  Condition,
  Contribution,
  ForceKind,
  ForceUnit,
  Office,
  ProposalType,
  Stance,
} from "@standpoint/core/codebook";

/*
 * The codebook's words as they stand in English sentences and labels. Typed by the codebook's lists: a word added
 * there fails to compile here until it can be read.
 */

export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  supports: "supports",
  open: "is open to it",
  uncommitted: "is uncommitted",
  declines: "declines",
  opposes: "opposes",
};

/** As labels of a legend or a badge. */
export const STANCE_LABELS: Readonly<Record<Stance, string>> = {
  supports: "Supports",
  open: "Open",
  uncommitted: "Uncommitted",
  declines: "Declines",
  opposes: "Opposes",
};

export const STANCE_MEANINGS: Readonly<Record<Stance, string>> = {
  supports: "backs the deployment: leads or joins the force, offers its own troops, calls for it",
  open: "would consider it or does not rule it out",
  uncommitted: "says it is too early, undecided or reluctant",
  declines: "rules out its own troops without rejecting that others go",
  opposes: "rejects the deployment itself",
};

export const CONDITION_WORDS: Readonly<Record<Condition, string>> = {
  peace_agreement: "after a peace agreement",
  ceasefire: "after a ceasefire",
  us_backstop: "with an American backstop",
  parliament_approval: "if parliament agrees",
  un_mandate: "with a UN mandate",
  eu_mandate: "with an EU mandate",
  nato_mandate: "with a NATO mandate",
  host_consent: "if Ukraine asks",
  allied_participation: "if allies take part",
  membership_path: "with a path to membership",
  non_combat_role: "not in combat",
  no_front_line: "away from the front line",
};

export const CONTRIBUTION_WORDS: Readonly<Record<Contribution, string>> = {
  ground_troops: "ground troops",
  air: "air",
  naval: "naval",
  logistics: "logistics",
  intelligence: "intelligence",
  training: "training",
  funding: "funding",
  monitoring: "monitoring",
  demining: "demining",
  command: "command",
};

export const OFFICE_WORDS: Readonly<Record<Office, string>> = {
  head: "head of state or government",
  minister: "minister",
  spokesperson: "spokesperson",
  other: "other voice of the government",
};

export const PROPOSAL_WORDS: Readonly<Record<ProposalType, string>> = {
  proposal: "proposal",
  announcement: "announcement",
  meeting: "meeting",
  agreement: "agreement",
  refusal: "refusal",
  petition: "petition",
};

export const FORCE_KIND_WORDS: Readonly<Record<ForceKind, string>> = {
  force: "the whole force",
  contribution: "one country's part",
  needed: "what it would take",
};

export const FORCE_UNIT_WORDS: Readonly<Record<ForceUnit, string>> = {
  troops: "troops",
  brigades: "brigades",
  battalions: "battalions",
  companies: "companies",
};
