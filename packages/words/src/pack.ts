import type { CompiledMessage } from "icu-minify/format";
import type { DateForms } from "./date-forms";
import type { Key } from "./key";
import type { Language } from "./languages";

/** The words of one language, or some of them, in a form that a page can carry to its scripts. */
export type Pack = {
  readonly language: Language;
  readonly messages: Readonly<Partial<Record<Key, CompiledMessage>>>;
  readonly dates: DateForms;
  /** What languages are called in it, by code: those that articles are likely to be in. */
  readonly languages: Readonly<Record<string, string>>;
};
