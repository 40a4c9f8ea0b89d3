import type { Citation } from "@standpoint/charts/cite";
import type { View } from "@standpoint/charts/params";
import type { Words } from "@standpoint/words/words";
import type { Size } from "./frame-size";

/** All that the ways to take a chart along are written from. */
export type Sharing = {
  /** The language in which the ways are told. */
  readonly words: Words;
  readonly origin: string;
  readonly chart: string;
  readonly title: string;
  /** The text alternative. */
  readonly description: string;
  readonly view: View;
  /** Both days of the view, resolved. */
  readonly days: { readonly on: string; readonly known: string };
  /** Of the frame around the static embed. */
  readonly size: Size;
  /** Of the picture as a file. */
  readonly pictureSize: Size;
  /** The chart's page on the site, whole address. */
  readonly page: string;
  /** What its files can be. */
  readonly extensions: readonly string[];
  readonly citation: Citation;
  /** The whole address of the frozen version that is shared; null where that is the live one. */
  readonly frozen: string | null;
};
