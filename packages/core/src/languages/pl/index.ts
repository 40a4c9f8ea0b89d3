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
import { inflectName } from "./inflect-name";
import { modifiers } from "./modifiers";
import { numbers } from "./numbers";
import { outOfSubject } from "./out-of-subject";
import { speakers } from "./speakers";
import { steps } from "./steps";
import { boilerplate, contributions, noContributions } from "./terms";
import { words } from "./words";

export const pl: Language = {
  code: "pl",
  sentenceEnds: {
    abbreviations: [
      "gen",
      "płk",
      "ppłk",
      "mjr",
      "kpt",
      "por",
      "adm",
      "prof",
      "dr",
      "hab",
      "inż",
      "mgr",
      "ks",
      "bp",
      "abp",
      "św",
      "im",
      "ul",
      "al",
      "np",
      "tzw",
      "tj",
      "m.in",
      "in",
      "tys",
      "mln",
      "mld",
      "ok",
      "godz",
      "proc",
      "zł",
      "pkt",
      "art",
      "ust",
      "nr",
      "str",
      "red",
      "wg",
      "ub",
      "br",
      "r",
      "w",
      "pl",
      "ds",
      "pt",
      "zob",
      "por",
      "wlk",
    ],
  },
  clitics: { after: [], before: [] },
  words,
  negationReach: { forward: 4, back: 0 },
  /** Reflexive and conditional particles, adverbs and possessives, which Polish puts anywhere. */
  fillers:
    "się|sobie|by|też|także|również|już|jeszcze|nawet|jednak|zaś|natomiast|tymczasem|więc|zatem|bardzo|tam|tutaj|tu|jego|jej|ich|swój|swoja|swoje|swoją|swojego|swojej|swoich|swoim|swoimi|swą|swego|swych|własny|własna|własne|własną|własnego|własnej|własnych|własnymi|nasz|nasza|nasze|nasi|naszych|naszą|naszego|naszej|to|tego|tę|tej|ten|te|tych|do|na|w|o|z|ze|za|jakiś|jakieś|żaden|żadnych|żadnego|żadnej|żadnym|bowiem|oficjalnie|stanowczo|wyraźnie|kategorycznie|jednoznacznie|wczoraj|dziś|dzisiaj|kolejny raz|niewielki|niewielką|niewielkiego|kilka|kilku|pełną|pełnego|całkowicie|zdecydowanie|raczej|po|teraz|wtedy|wkrótce|nadal|wciąż|ponownie|znów|znowu|mu|jemu|im|go|ją|niej|nim|nich|przy|tym|właśnie|wszystkie|wszelkie|wszelkich|jakichkolwiek|jakiekolwiek|ewentualny|ewentualne|ewentualnego|ewentualnej|ewentualną|ewentualnym|przyszłych|przyszłej",
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
  personForms: inflectName,
  outOfSubject,
  boilerplate,
};
