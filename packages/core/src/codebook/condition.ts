/** What a position is made to depend on. A claim has any number of them. */
export const CONDITIONS = [
  "peace_agreement",
  "ceasefire",
  "us_backstop",
  "parliament_approval",
  "un_mandate",
  "eu_mandate",
  "nato_mandate",
  "host_consent",
  "allied_participation",
  "membership_path",
  "non_combat_role",
  "no_front_line",
] as const;
export type Condition = (typeof CONDITIONS)[number];
