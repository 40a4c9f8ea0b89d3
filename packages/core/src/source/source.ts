import type { Precision } from "../codebook";

/** An article as it was given: what is known about it, and the text that everything else points into. */
export type Source = {
  /** The path or address as given, for messages. */
  readonly file: string;
  /** Front matter `id`, else the canonical URL, else the hash of the body. */
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** The language that the front matter states; null leaves it to detection. */
  readonly language: string | null;
  readonly published: string | null;
  readonly publishedPrecision: Precision | null;
  /** The day this version came out, where the front matter says `modified`. */
  readonly modified: string | null;
  /** `full` only where the front matter says so: then the whole text may be shown. */
  readonly rights: "full" | "quote";
  /** The body: never altered after this; all offsets are UTF-16 units into it. */
  readonly text: string;
};
