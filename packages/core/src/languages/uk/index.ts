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
import { neuterCues, neuterToo } from "./with-neuter";
import { words } from "./words";

export const uk: Language = {
  code: "uk",
  sentenceEnds: {
    abbreviations: [
      "р",
      "рр",
      "ст",
      "стор",
      "с",
      "м",
      "вул",
      "просп",
      "обл",
      "ім",
      "ін",
      "тис",
      "млн",
      "млрд",
      "грн",
      "дол",
      "кв",
      "км",
      "див",
      "напр",
      "т.зв",
      "т.д",
      "т.п",
      "т.ін",
      "т.ч",
      "ген",
      "полк",
      "підполк",
      "кап",
      "проф",
      "д-р",
      "акад",
      "доц",
      "гр",
      "св",
      "о",
      "п",
      "пп",
      "січ",
      "лют",
      "бер",
      "квіт",
      "трав",
      "черв",
      "лип",
      "серп",
      "вер",
      "жовт",
      "лист",
      "груд",
    ],
  },
  clitics: { after: [], before: [] },
  words: neuterToo(words),
  /** "Не" stands before the word that it negates; "жодного … не" is one negation (modifiers.ts). */
  negationReach: { forward: 4, back: 0 },
  /** Particles, adverbs of manner and time, pronouns of possession. */
  fillers:
    "вже|уже|ще|іще|також|теж|знову|досі|нині|тепер|зараз|сьогодні|наразі|поки|таки|саме|навіть|ж|же|лише|лиш|тільки|негайно|одразу|відразу|невдовзі|скоро|незабаром|потім|згодом|там|туди|тут|сюди|поки що|цілком|повністю|категорично|рішуче|твердо|чітко|прямо|відкрито|публічно|офіційно|остаточно|однозначно|принципово|наполегливо|послідовно|неодноразово|вкотре|знов|охоче|радо|обережно|серйозно|спільно|разом|окремо|добровільно|повною мірою|свій|свого|своєї|своєму|своїй|свою|своїм|своєю|свої|своїх|своїми|власний|власного|власної|власних|власну|власні|власними|цей|цього|цієї|цю|ці|цих|такий|такого|такої|таку|такі|таких|мовляв|звісно|звичайно|безумовно|певна|річ|справді|дійсно|фактично|практично|загалом|радше|просто|завжди|самі|сам|сама|всі|усі|він|вона|вони|ми|й|і",
  concepts,
  cues: neuterCues([...supports, ...open, ...uncommitted, ...declines, ...opposes, ...idioms, ...setPhrases]),
  frames,
  modifiers: neuterToo(modifiers),
  speakers: neuterToo(speakers),
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
