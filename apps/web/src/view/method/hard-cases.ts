/** Decisions that readers ask about most, in the words of docs/CODEBOOK.md, which has them all; a test compares. */
export const HARD_CASES: readonly { readonly told: string; readonly coded: string }[] = [
  { told: "“too early”, “premature”, “not the time to discuss it”", coded: "uncommitted" },
  { told: "“not planned”, “not on the agenda for now”", coded: "declines, accept uncommitted" },
  { told: "“excludes nothing”, “has not ruled it out”, studies it", coded: "open" },
  { told: "denies a report that it would take part", coded: "uncommitted, accept declines" },
  { told: "ready, but waits to be asked", coded: "supports + host_consent, accept open" },
  { told: "only from a neighbouring NATO country, not in Ukraine", coded: "declines, accept open" },
  {
    told: "air, naval, training or demining units inside the post-war force, no ground troops",
    coded: "supports with that contribution",
  },
  {
    told: "refuses its own troops and warns of escalation; “nobody will send troops”",
    coded: "opposes, accept declines",
  },
  { told: "only hosts, chairs or attends a meeting", coded: "no stance" },
  {
    told: "president and prime minister, or two ministers, differ",
    coded: "the head of government's line, the other in accept",
  },
  {
    told: "parliament's vote or motion",
    coded: "its country's stance where it binds the government, else none; proposal agreement or refusal",
  },
];
