/** Of what kind an outlet is. Closed; docs/identity.md says what each means. */
export const OUTLET_TIERS = ["agency", "public", "press", "specialist", "official", "state"] as const;
export type OutletTier = (typeof OUTLET_TIERS)[number];

/** An entry of data/outlets.json. What is not known is null. */
export type Outlet = {
  readonly id: string;
  readonly name: string;
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
