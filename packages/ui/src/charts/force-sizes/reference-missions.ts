import type { ReferenceMission } from "./props";

const NATO_BOSNIA = {
  title: "NATO, Peace support operations in Bosnia and Herzegovina (1995–2004)",
  url: "https://www.nato.int/cps/en/natohq/topics_52122.htm",
};
const NATO_KOSOVO = {
  title: "NATO’s role in Kosovo",
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
      title: "NATO, ISAF’s mission in Afghanistan (2001–2014)",
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
      title: "United Nations, UNPROFOR profile: 38,599 military personnel in March 1995",
      url: "https://peacekeeping.un.org/en/mission/past/unprof_p.htm",
    },
  },
  { name: "SFOR", place: "Bosnia", year: 1997, troops: 32_000, source: NATO_BOSNIA },
  {
    name: "UNIFIL",
    place: "Lebanon",
    year: 2024,
    troops: 10_000,
    source: { title: "United Nations, UNIFIL", url: "https://peacekeeping.un.org/en/mission/unifil" },
  },
  { name: "KFOR", place: "Kosovo", year: 2024, troops: 4_500, source: NATO_KOSOVO },
  {
    name: "MFO",
    place: "Sinai",
    year: 2011,
    troops: 1_650,
    source: {
      title: "Multinational Force and Observers: 1,656 personnel on 30 September 2011",
      url: "https://mfo.org",
    },
  },
];
