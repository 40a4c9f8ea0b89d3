import type { Stance } from "@standpoint/core/codebook";
import type { StanceMapDatum } from "../../src/charts/stance-map";

/** Made-up positions, shaped like the codebook's. */
const HELD: Record<Stance, string> = {
  supports: "FRA GBR UKR EST LVA LTU DNK SWE CAN AUS BEL NLD NOR LUX PRT ISL NATO",
  open: "DEU FIN IRL TUR JPN NZL MNE EU",
  uncommitted: "ESP CZE ROU GRC AUT CYP MLT",
  declines: "POL ITA USA BGR HRV SVN ALB CHE",
  opposes: "RUS HUN SVK BLR SRB CHN",
};
const CONTESTED = new Set(["DEU", "ROU", "ITA", "JPN", "MLT"]);

export const positions: readonly StanceMapDatum[] = Object.entries(HELD).flatMap(([stance, holders]) =>
  holders.split(" ").map((holder, i) => ({
    holder,
    stance: stance as Stance,
    contested: CONTESTED.has(holder),
    since: `2025-${String((i % 12) + 1).padStart(2, "0")}-14`,
  })),
);
