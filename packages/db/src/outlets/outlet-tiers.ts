/** Of what kind an outlet is. Closed; docs/identity.md says what each means. */
export const OUTLET_TIERS = ["agency", "public", "press", "specialist", "official", "state"] as const;
export type OutletTier = (typeof OUTLET_TIERS)[number];
