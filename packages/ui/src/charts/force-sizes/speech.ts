import type { Holder } from "@standpoint/core/codebook";
import type { Words } from "@standpoint/words/words";

/** What the chart says its rows with: the reader's words, and the countries' names among them. */
export type Speech = { readonly labels: (holder: Holder) => string; readonly words: Words };
