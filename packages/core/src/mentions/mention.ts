import type { Holder, Office } from "../codebook";
import type { OfficialRecord } from "../gazetteer/officials";

/** For whom a mention speaks: only `government` speaks for the country. */
export type Voice = "government" | "opposition" | "former" | "private";

/** What a mention does in its sentence, as far as the words beside it tell. */
export type Place =
  /** May be the subject: free standing, or with an office or government noun. */
  | "free"
  /** "Polish soldiers": whose troops. */
  | "troops"
  /** After a preposition: "in Warsaw", "with Macron". */
  | "oblique"
  /** An adjective or possessive beside something else: "the French plan". */
  | "attribute";

export type MentionSort =
  | "name"
  | "short"
  | "adjective"
  | "people"
  | "capital"
  | "government"
  | "group"
  | "official"
  | "role"
  | "pronoun"
  | "outsider";

/** A place in the text that names, or stands for, one or more holders. */
export type Mention = {
  /** Several where a group is named; none for an outsider (an analyst, voters). */
  readonly holders: readonly Holder[];
  /** First token, and the token after the last. */
  readonly from: number;
  readonly to: number;
  readonly sort: MentionSort;
  readonly place: Place;
  readonly voice: Voice;
  /** Name of the person as the text gives it; null where no person is named. */
  readonly person: string | null;
  readonly office: Office | null;
  readonly gender: "m" | "f" | null;
  /** How it was found, for the trace: "official in office", "name", "role phrase" … */
  readonly sieve: string;
  /** Taken out of a group or of "all": "everyone except Hungary", "all but Poland". */
  readonly excepted?: boolean;
  /** Whose words the sentence gives where the mention stands, when no government's: "Weidel demanded that Germany …". */
  readonly under?: Voice;
  /** All offices in the table of whoever is called so; the title in the text chooses among them. */
  readonly records?: readonly OfficialRecord[];
};
