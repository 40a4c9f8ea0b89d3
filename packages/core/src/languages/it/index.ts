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

export const it: Language = {
  code: "it",
  sentenceEnds: {
    abbreviations: [
      "sig",
      "sigg",
      "dott",
      "dr",
      "prof",
      "on",
      "sen",
      "gen",
      "col",
      "ten",
      "cap",
      "ing",
      "avv",
      "s",
      "st",
      "art",
      "n",
      "pag",
      "p",
      "es",
      "ecc",
      "gen",
      "feb",
      "mar",
      "apr",
      "giu",
      "lug",
      "ago",
      "sett",
      "ott",
      "nov",
      "dic",
      "circa",
      "ca",
    ],
  },
  clitics: {
    after: [],
    before: [
      "l'",
      "un'",
      "d'",
      "c'",
      "s'",
      "n'",
      "m'",
      "t'",
      "v'",
      "all'",
      "dell'",
      "dall'",
      "nell'",
      "sull'",
      "coll'",
      "quest'",
      "quell'",
      "nient'",
      "tutt'",
      "anch'",
      "dov'",
      "com'",
      "cos'",
      "nessun'",
      "bell'",
      "gliel'",
      "mezz'",
      "quand'",
      "vent'",
      "sant'",
    ],
  },
  words,
  negationReach: { forward: 7, back: 0 },
  /** Articles, small prepositions and clitic pronouns: patterns are written without them. */
  fillers:
    "il|lo|la|i|gli|le|l'|un|uno|una|un'|di|d'|del|dello|della|dell'|dei|degli|delle|a|ad|al|allo|alla|all'|ai|agli|alle|da|dal|dalla|dall'|dai|nel|nello|nella|nell'|nei|nelle|in|sul|sulla|sull'|con|si|ci|vi|ne|suo|sua|suoi|sue|loro|questo|questa|quello|quella|ancora|anche|già|pure|stesso|stessa|così|dunque|ben|molto|tanto|*mente|oggi|ieri|tutto|tutta|eventuale|possibile|futuro|futura|proprio|propria|propri|proprie|alcuni|alcune|solo|sola|lì|là|qui|nuovo|nuova|ora",
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
