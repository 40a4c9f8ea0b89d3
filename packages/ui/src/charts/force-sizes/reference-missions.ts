import type { ReferenceMission } from "./props";

const NATO_BOSNIA: ReferenceMission["source"] = {
  name: "bosnia",
  url: "https://www.nato.int/cps/en/natohq/topics_52122.htm",
};
const NATO_KOSOVO: ReferenceMission["source"] = {
  name: "kosovo",
  url: "https://www.nato.int/cps/en/natohq/topics_48818.htm",
};

/** Past and present missions to compare with, as their own pages give them: military personnel, rounded. */
export const REFERENCE_MISSIONS: readonly ReferenceMission[] = [
  {
    name: "ISAF",
    place: "Afghanistan",
    year: 2011,
    troops: 130_000,
    source: {
      name: "isaf",
      url: "https://www.nato.int/cps/en/natohq/topics_69366.htm",
    },
  },
  { name: "IFOR", place: "Bosnia", year: 1996, troops: 60_000, source: NATO_BOSNIA },
  { name: "KFOR", place: "Kosovo", year: 1999, troops: 50_000, source: NATO_KOSOVO },
  {
    name: "UNPROFOR",
    place: "Balkans",
    year: 1995,
    troops: 38_600,
    source: {
      name: "unprofor",
      url: "https://peacekeeping.un.org/en/mission/past/unprof_p.htm",
    },
  },
  { name: "SFOR", place: "Bosnia", year: 1997, troops: 32_000, source: NATO_BOSNIA },
  {
    name: "UNIFIL",
    place: "Lebanon",
    year: 2024,
    troops: 10_000,
    source: { name: "unifil", url: "https://peacekeeping.un.org/en/mission/unifil" },
  },
  { name: "KFOR", place: "Kosovo", year: 2024, troops: 4_500, source: NATO_KOSOVO },
  {
    name: "MFO",
    place: "Sinai",
    year: 2011,
    troops: 1_650,
    source: {
      name: "mfo",
      url: "https://mfo.org",
    },
  },
];
