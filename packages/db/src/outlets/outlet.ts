import type { OutletTier } from "./outlet-tiers";

/** An entry of data/outlets.json. What is not known is null. */
export type Outlet = {
  readonly id: string;
  readonly name: string;
  /** How else articles name it. */
  readonly names: readonly string[];
  /** Hosts it publishes on, with all below them: `bbc.co.uk` is `news.bbc.co.uk` too. */
  readonly hosts: readonly string[];
  /** ISO 3166-1 alpha-3 of its seat; null where it has none in one country. */
  readonly country: string | null;
  /** ISO 639-1 of its main edition. */
  readonly language: string | null;
  readonly tier: OutletTier;
  /** Who owns it, in a sentence. */
  readonly owner: string | null;
  /** Where that is said. */
  readonly ownerSource: string | null;
};

/** A site whose articles are refused. */
export type ExcludedSite = {
  readonly name: string;
  readonly hosts: readonly string[];
  /** In words, after "refused: ". */
  readonly reason: string;
  /** Who found it out, and where that is said. */
  readonly source: string;
};

export type OutletList = { readonly outlets: readonly Outlet[]; readonly excluded: readonly ExcludedSite[] };
