import { type Holder, isSender } from "@standpoint/core/codebook";

/** What a map may show: a cut of the land, or on Europe's cut the members of a circle of states alone. */
export const REGIONS = ["europe", "world", "nato", "eu", "coalition"] as const;
export type Region = (typeof REGIONS)[number];

/**
 * NATO: the 32 members since 7 March 2024 (nato.int, "NATO member countries"). EU: the 27 members (european-union.europa.eu,
 * "EU countries"). Coalition: its members are not published; these are the states whose leaders or ministers took part in
 * its meeting in Paris on 4 September 2025, as the Élysée named them (Ukrinform by news.online.ua and Ukrainska Pravda of
 * that day), with Turkey, whose vice president joined.
 */
const MEMBERS: Readonly<Partial<Record<Region, readonly Holder[]>>> = {
  nato: "ALB BEL BGR CAN CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN ISL ITA LTU LUX LVA MKD MNE NLD NOR POL PRT ROU SVK SVN SWE TUR USA".split(
    " ",
  ),
  eu: "AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE".split(
    " ",
  ),
  coalition:
    "ALB AUS AUT BEL BGR CAN CYP CZE DEU DNK ESP EST FIN FRA GBR GRC HRV IRL ITA JPN LTU LUX LVA MNE NLD NOR NZL POL PRT ROU SVN SWE TUR".split(
      " ",
    ),
};

/** The day of the leaders' meeting whose states stand for the coalition, which publishes no list. */
export const COALITION_MET = "2025-09-04";

/** @returns whether the region's map tells where a holder stands; organisations and the host always belong to it */
export function isWithin(region: Region, holder: Holder): boolean {
  const members = MEMBERS[region];
  return members === undefined || members.includes(holder) || !isSender(holder);
}

/** @returns the cut of the land on which a region is drawn */
export function landOf(region: Region): "europe" | "world" {
  return region === "world" ? "world" : "europe";
}
