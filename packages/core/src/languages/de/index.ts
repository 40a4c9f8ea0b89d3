import type { Language } from "../language";
import { concepts } from "./concepts";
import { conditionHints, conditions, noConditions } from "./conditions";
import { declines } from "./cues/declines";
import { open } from "./cues/open";
import { opposes } from "./cues/opposes";
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
import { swissCues, swissToo, withSwissSpelling } from "./with-swiss-spelling";
import { words } from "./words";

export const de: Language = {
  code: "de",
  sentenceEnds: {
    ordinalStop: true,
    abbreviations: [
      "dr",
      "prof",
      "hr",
      "fr",
      "gen",
      "oblt",
      "st",
      "nr",
      "ca",
      "bzw",
      "z.b",
      "u.a",
      "d.h",
      "v.a",
      "usw",
      "etc",
      "vgl",
      "sog",
      "abs",
      "art",
      "jan",
      "feb",
      "mrz",
      "apr",
      "jun",
      "jul",
      "aug",
      "sept",
      "okt",
      "nov",
      "dez",
      "mio",
      "mrd",
      "inkl",
      "evtl",
      "ggf",
      "bzgl",
      "i.d.r",
    ],
  },
  clitics: { after: ["'s"], before: [] },
  words: swissToo(words),
  negationReach: { forward: 7, back: 6 },
  fillers:
    "auch|noch|schon|bereits|jetzt|nun|grundsätzlich|kategorisch|ausdrücklich|klar|deutlich|derzeit|momentan|aktuell|weiterhin|erneut|abermals|wieder|wohl|eben|halt|ja|jedenfalls|allerdings|freilich|prinzipiell|strikt|rundweg|entschieden|vehement|offenbar|offensichtlich|angeblich|öffentlich|offiziell|endgültig|definitiv|gewiss|sicher|sicherlich|durchaus|sogar|selbst|gar|überhaupt|einfach|ganz|sehr|so|immer|stets|weiter|gegebenenfalls|zumindest|wenigstens|vorerst|vorläufig|einstweilen|bislang|bisher|damit|dazu|dafür|daran|darüber|davon|hingegen|indes|unterdessen|mittlerweile|inzwischen|lediglich|schließlich|letztlich|tatsächlich|persönlich|explizit|dezidiert|umgehend|sofort|gern|gerne|lieber|dann|also|etwa|allein|gemeinsam|demnächst|bald|künftig",
  concepts,
  cues: swissCues([...supports, ...open, ...uncommitted, ...declines, ...opposes]),
  frames: swissToo(frames),
  modifiers: swissToo(modifiers),
  speakers: swissToo(speakers),
  conditions: swissToo(conditions),
  conditionHints: swissToo(conditionHints),
  noConditions: swissToo(noConditions),
  contributions: swissToo(contributions),
  noContributions: swissToo(noContributions),
  numbers,
  forceWords: swissToo(forceWords),
  dates,
  steps: { ...steps, rows: steps.rows.map(([type, pattern, example]) => [type, withSwissSpelling(pattern), example]) },
  homonyms: ["Frieden"],
  boilerplate: swissToo(boilerplate),
};
