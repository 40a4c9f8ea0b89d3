import type { Holder } from "@standpoint/core/codebook";

/**
 * The countries of the Europe map: the members of the Council of Europe (2022: with Russia), Belarus, Kosovo and the
 * Vatican. Who else has a position is a chip beside the map.
 */
export const EUROPE: readonly Holder[] =
  "ALB AND ARM AUT AZE BEL BGR BIH BLR CHE CYP CZE DEU DNK ESP EST FIN FRA GBR GEO GRC HRV HUN IRL ISL ITA LIE LTU LUX LVA MCO MDA MKD MLT MNE NLD NOR POL PRT ROU RUS SMR SRB SVK SVN SWE TUR UKR VAT XKX".split(
    " ",
  );

/** States too small to be seen or met by a finger at any size of the map: drawn as round marks. */
export const MICRO_STATES: readonly Holder[] = ["AND", "LIE", "LUX", "MCO", "MLT", "SMR", "VAT"];
