import type { Holder, Office } from "../codebook";

/** For whom a mention speaks: only `government` speaks for the country. */
export type Voice = "government" | "opposition" | "former" | "private" | "press";

/** A place in the text that names, or stands for, one or more holders. */
export type Mention = {
  /** Several where a group or a coordination is named as one. */
  readonly holders: readonly Holder[];
  /** First token, and the token after the last. */
  readonly from: number;
  readonly to: number;
  readonly sort: "name" | "adjective" | "people" | "capital" | "government" | "group" | "official" | "role" | "pronoun";
  readonly voice: Voice;
  /** Name of the person as the text gives it; null where no person is named. */
  readonly person: string | null;
  readonly office: Office | null;
  /** How it was found, for the trace: "official in office that day", "name", "role phrase" … */
  readonly sieve: string;
};
