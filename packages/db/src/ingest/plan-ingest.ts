import type { Extraction } from "@standpoint/core/codebook";
import { compareExtractors } from "./compare-extractors";

/** A version as it is stored, and the reading of it that counts. */
export type StoredVersion = {
  readonly id: string;
  readonly version: number;
  readonly contentHash: string;
  readonly modified: string | null;
  readonly ingestDay: string;
  readonly extractor: string;
  readonly unsupported: boolean;
  readonly publishedDay: string | null;
  /** The group of near-copies it belongs to; null for a short text. */
  readonly copyGroup: string | null;
};

export type Plan =
  | { readonly step: "nothing"; readonly version: StoredVersion }
  | { readonly step: "add-version"; readonly number: number }
  | { readonly step: "add-reading" | "replace-reading"; readonly version: StoredVersion };

/**
 * What a reading changes in what is stored of its article.
 *
 * A content that is already there, as the latest version or an earlier one, is no new version: two files that share
 * an id would otherwise take turns for ever. A newer extractor's reading of it counts from then on, the older stays
 * beside it. The same extractor's reading changes nothing, except where it had no pack for the language before.
 */
export function planIngest(stored: readonly StoredVersion[], content: string, reading: Extraction): Plan {
  const version = stored.find(({ contentHash }) => contentHash === content);
  if (!version) return { step: "add-version", number: stored.length + 1 };
  const newer = compareExtractors(reading.extractor, version.extractor);
  if (newer > 0) return { step: "add-reading", version };
  const learnt = newer === 0 && version.unsupported && !reading.unsupported;
  return learnt ? { step: "replace-reading", version } : { step: "nothing", version };
}
