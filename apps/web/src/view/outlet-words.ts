import type { OutletTier } from "@standpoint/db";

/** What a reader should know of an outlet beside its words; the ordinary press needs no note. */
export const OUTLET_WORDS: Record<OutletTier, string | null> = {
  agency: "news agency",
  public: "public broadcaster",
  press: null,
  specialist: "specialist publication",
  official: "a government’s or an institution’s own words",
  state: "state-run",
};
