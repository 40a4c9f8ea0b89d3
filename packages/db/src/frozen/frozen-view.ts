import type { Withdrawal } from "../answers/withdrawal";

/** A file of a frozen view. */
export type FrozenFile = {
  /** `svg`, `png`, `meta.json`, … */
  extension: string;
  /** Media type. */
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
};

/** A view that is to be kept: its hash, what was hashed, and the files made from it. */
export type FreshFrozen = {
  /** SHA-256 of `content`, hexadecimal. */
  hash: string;
  chart: string;
  parameters: Readonly<Record<string, string>>;
  drawing: string;
  origin: string;
  content: string;
  /** Ids of the articles whose words are in it. */
  articles: readonly string[];
  files: readonly FrozenFile[];
};

/** What is known of a frozen view, without its files' bytes. */
export type FrozenView = Omit<FreshFrozen, "content" | "articles" | "files"> & {
  /** null once an article behind it was withdrawn. */
  content: string | null;
  /** The day it was frozen, UTC. */
  day: string;
  /** The same to the millisecond, ISO 8601. */
  frozenAt: string;
  files: { extension: string; type: string; sha256: string; size: number }[];
  /** The first withdrawal of an article behind it; null while all stand. */
  withdrawn: Withdrawal | null;
};
