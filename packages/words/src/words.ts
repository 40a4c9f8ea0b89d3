import format from "icu-minify/format";
import type { DateForms } from "./date-forms";
import type { Key } from "./key";
import type { Language } from "./languages";
import type { Pack } from "./pack";

export type { Key } from "./key";
export type { Pack } from "./pack";

/** What stands in the gaps of a message. */
export type Values = Readonly<Record<string, string | number>>;
/** The same where parts of the sentence are more than text: a tag's value gets what stands between its ends. */
export type RichValues<T> = Readonly<Record<string, string | number | ((inside: (string | T)[]) => T)>>;

/** What is said in one language. No part of it depends on the machine but the separators of numbers. */
export type Words = {
  readonly language: Language;
  readonly say: (key: Key, values?: Values) => string;
  /** A message with tags: its parts in order. */
  readonly parts: <T>(key: Key, values: RichValues<T>) => (string | T)[];
  /** A date as precise as it is given: "26 Feb 2024", "Feb 2024", "2024"; "undated" for null. */
  readonly day: (date: string | null) => string;
  /** The month of a date: "February 2024". */
  readonly wholeMonth: (date: string) => string;
  /** As on an axis: "26 Feb", "Feb". */
  readonly dayOfYear: (date: Date) => string;
  readonly monthOfYear: (date: Date) => string;
  readonly number: (value: number) => string;
  /** With so many digits behind the point, or the comma. */
  readonly decimal: (value: number, digits: number) => string;
  /** A count in a sentence: in English in words up to twenty. */
  readonly count: (value: number) => string;
  /** What a language is called. */
  readonly languageName: (code: string) => string;
  /** Which of two names comes first. */
  readonly compare: (a: string, b: string) => number;
  /** An address of this site, in this language. */
  readonly link: (address: string) => string;
};

const ENGLISH_COUNTS =
  "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

const formatters = {
  getDateTimeFormat: (...given: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...given),
  getNumberFormat: (...given: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...given),
  getPluralRules: (...given: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...given),
};

function dayOf(forms: DateForms, date: string): string {
  const [year = date, month, day] = date.split("-");
  if (month === undefined) return year;
  const form = (day === undefined ? forms.month : forms.day)[Number(month) - 1];
  return form === undefined ? year : form.replace("{d}", String(Number(day))).replace("{y}", year);
}

/** @returns the address with the parameter `lang` before its fragment, unless it has it or English is spoken */
function inLanguage(language: Language, address: string): string {
  if (language === "en" || /[?&]lang=/.test(address)) return address;
  const [path = "", ...fragment] = address.split("#");
  return [`${path}${path.includes("?") ? "&" : "?"}lang=${language}`, ...fragment].join("#");
}

/** @returns what is said by a pack. A message that the pack lacks is a fault of ours and thrown. */
export function wordsOf({ language, messages, dates, languages }: Pack): Words {
  const messageOf = (key: Key) => {
    const message = messages[key];
    if (message === undefined) throw new Error(`no words for ${key} in this pack (${language})`);
    return message;
  };
  // A group of digits is parted by what does not break the line.
  const number = (value: number) => Math.round(value).toLocaleString(language).replace(/\s/g, "\u00a0");
  return {
    language,
    say: (key, values) => String(format(messageOf(key), language, values, { formatters })),
    parts: <T>(key: Key, values: RichValues<T>) => {
      const said = format<T>(messageOf(key), language, values as Parameters<typeof format<T>>[2], { formatters });
      return Array.isArray(said) ? said : [said];
    },
    day: (date) => (date === null ? String(messageOf("claim.undated")) : dayOf(dates, date)),
    wholeMonth: (date) => (dates.wholeMonth[Number(date.slice(5, 7)) - 1] ?? "").replace("{y}", date.slice(0, 4)),
    dayOfYear: (date) => (dates.dayOfYear[date.getUTCMonth()] ?? "").replace("{d}", String(date.getUTCDate())),
    monthOfYear: (date) => dates.monthOfYear[date.getUTCMonth()] ?? "",
    number,
    decimal: (value, digits) => (language === "en" ? value.toFixed(digits) : value.toFixed(digits).replace(".", ",")),
    count: (value) => (language === "en" && ENGLISH_COUNTS[value]) || number(value),
    languageName: (code) => languages[code] ?? code,
    compare: (a, b) => a.localeCompare(b, language),
    link: (address) => inLanguage(language, address),
  };
}
