import type { Language } from "../language";
import { concepts } from "./concepts";
import { conditionHints, conditions, noConditions } from "./conditions";
import { declines } from "./cues/declines";
import { declinesIdioms } from "./cues/declines-idioms";
import { open } from "./cues/open";
import { openIdioms } from "./cues/open-idioms";
import { opposes } from "./cues/opposes";
import { opposesIdioms } from "./cues/opposes-idioms";
import { setPhrases } from "./cues/set-phrases";
import { supports } from "./cues/supports";
import { supportsIdioms } from "./cues/supports-idioms";
import { uncommitted } from "./cues/uncommitted";
import { uncommittedIdioms } from "./cues/uncommitted-idioms";
import { dates } from "./dates";
import { forceWords } from "./force-words";
import { frames } from "./frames";
import { modifiers } from "./modifiers";
import { numbers } from "./numbers";
import { speakers } from "./speakers";
import { steps } from "./steps";
import { boilerplate, contributions, noContributions } from "./terms";
import { words } from "./words";
export const en: Language = {
  code: "en",
  sentenceEnds: {
    abbreviations: [
      "mr",
      "mrs",
      "ms",
      "dr",
      "gen",
      "lt",
      "col",
      "sir",
      "st",
      "no",
      "jan",
      "feb",
      "mar",
      "apr",
      "aug",
      "sept",
      "oct",
      "nov",
      "dec",
      "vs",
      "e.g",
      "i.e",
      "approx",
      "sen",
      "rep",
      "gov",
      "prof",
    ],
  },
  clitics: { after: ["'s"], before: [] },
  words,
  negationReach: { forward: 7, back: 0 },
  fillers:
    "also|again|yet|still|even|already|simply|just|only|always|really|very|quite|so|ever|too|once more|therefore|publicly|openly|firmly|categorically|flatly|explicitly|repeatedly|clearly|completely|absolutely|definitely|certainly|formally|officially|entirely|totally|strongly|expressly|politely|immediately|actually|merely|specifically|personally|finally|now|today|however|meanwhile|reportedly|predictably|quickly|swiftly|directly|fully|positively|long|soon|itself|himself|herself|themselves|indeed|alone|first|then",
  concepts,
  cues: [
    ...supports,
    ...supportsIdioms,
    ...open,
    ...openIdioms,
    ...uncommitted,
    ...uncommittedIdioms,
    ...declines,
    ...declinesIdioms,
    ...opposes,
    ...opposesIdioms,
    ...setPhrases,
  ],
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
