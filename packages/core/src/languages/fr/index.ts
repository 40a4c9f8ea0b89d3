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

export const fr: Language = {
  code: "fr",
  sentenceEnds: {
    abbreviations: [
      "m",
      "mm",
      "mme",
      "mmes",
      "mlle",
      "dr",
      "pr",
      "me",
      "gén",
      "col",
      "lt",
      "st",
      "ste",
      "av",
      "env",
      "janv",
      "févr",
      "juil",
      "sept",
      "oct",
      "nov",
      "déc",
      "cf",
      "p",
      "vol",
      "art",
      "no",
      "n",
    ],
  },
  clitics: {
    after: [],
    before: [
      "l'",
      "d'",
      "n'",
      "s'",
      "j'",
      "c'",
      "m'",
      "t'",
      "qu'",
      "jusqu'",
      "lorsqu'",
      "puisqu'",
      "quoiqu'",
      "quelqu'",
      "presqu'",
    ],
  },
  words,
  negationReach: { forward: 7, back: 0 },
  /** Articles, small prepositions and clitic pronouns: patterns are written without them. */
  fillers:
    "le|la|l'|les|un|une|des|du|de|d'|à|au|aux|en|y|se|s'|lui|leur|leurs|son|sa|ses|ce|cet|cette|ces|encore|toujours|aussi|également|même|déjà|donc|ainsi|certes|bien|très|désormais|alors|*ment|hier|aujourd'hui|volontiers|tout|toute|totalement|là|ici|officiel|moindre|éventuel|éventuelle|futur|future|propres|quelques|seul|seule|eux|t",
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
