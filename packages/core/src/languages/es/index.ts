import type { Language } from "../language";
import { concepts } from "./concepts";
import { conditionHints, conditions, noConditions } from "./conditions";
import { declines } from "./cues/declines";
import { idioms } from "./cues/idioms";
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

export const es: Language = {
  code: "es",
  sentenceEnds: {
    abbreviations: [
      "sr",
      "sra",
      "srta",
      "sres",
      "dr",
      "dra",
      "d",
      "gral",
      "gen",
      "cnel",
      "tte",
      "cap",
      "ud",
      "uds",
      "av",
      "aprox",
      "ene",
      "feb",
      "mar",
      "abr",
      "jun",
      "jul",
      "ago",
      "sept",
      "oct",
      "nov",
      "dic",
      "núm",
      "art",
      "pág",
      "p",
      "ej",
      "ee",
      "uu",
      "etc",
    ],
  },
  clitics: { after: [], before: [] },
  words,
  negationReach: { forward: 7, back: 0 },
  /** Articles, small prepositions and clitic pronouns: patterns are written without them. */
  fillers:
    "el|la|los|las|lo|un|una|unos|unas|de|del|a|al|en|se|le|les|su|sus|este|esta|estos|estas|ese|esa|esos|esas|aquel|aún|todavía|también|incluso|mismo|misma|ya|entonces|así|bien|muy|tan|*mente|hoy|ayer|todo|toda|eventual|posible|futuro|futura|propio|propia|propios|propias|algunos|algunas|solo|sola|allí|ahí|aquí|nuevo|ahora|me|nos|con",
  concepts,
  cues: [...supports, ...open, ...uncommitted, ...declines, ...opposes, ...idioms, ...setPhrases],
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
