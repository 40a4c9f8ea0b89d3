import type { Language } from "../language";
import { concepts } from "./concepts";
import { conditionHints, conditions, noConditions } from "./conditions";
import { declines } from "./cues/declines";
import { open } from "./cues/open";
import { opposes } from "./cues/opposes";
import { setPhrases } from "./cues/set-phrases";
import { supports } from "./cues/supports";
import { uncommitted } from "./cues/uncommitted";
import { dates } from "./dates";
import { forceWords } from "./force-words";
import { frames } from "./frames";
import { modifiers } from "./modifiers";
import { numbers } from "./numbers";
import { speakers } from "./speakers";
import { steps } from "./steps";
import { boilerplate, contributions, noContributions } from "./terms";
import { words } from "./words";
export const nl: Language = {
  code: "nl",
  sentenceEnds: {
    abbreviations: [
      "dhr",
      "mevr",
      "dr",
      "mr",
      "ir",
      "drs",
      "prof",
      "gen",
      "min",
      "jan",
      "feb",
      "mrt",
      "apr",
      "aug",
      "sept",
      "okt",
      "nov",
      "dec",
      "nl",
      "bv",
      "o.a",
      "d.w.z",
      "m.b.t",
      "ca",
      "nr",
      "st",
    ],
  },
  clitics: { after: ["'s"], before: [] },
  words,
  negationReach: { forward: 8, back: 5 },
  fillers:
    "ook|weer|al|nog|reeds|zeker|stellig|resoluut|uitdrukkelijk|nadrukkelijk|herhaaldelijk|volledig|absoluut|definitief|formeel|officieel|opnieuw|wel|eens|gewoon|echt|erg|zeer|heel|voorlopig|vooralsnog|vooral|meteen|onmiddellijk|direct|openlijk|dan|er|daar|hier|dus|immers|overigens|bovendien|zelf|zelfs|principieel|categorisch|pertinent|ronduit|vandaag|gisteren|nu|inmiddels|eventueel|straks|binnenkort|graag|daarmee|daarvoor|daarom",
  concepts,
  cues: [...supports, ...open, ...uncommitted, ...declines, ...opposes, ...setPhrases],
  frames,
  modifiers,
  speakers,
  conditions,
  conditionHints,
  noConditions,
  contributions,
  noContributions,
  numbers,
  forceWords,
  dates,
  steps,
  boilerplate,
};
