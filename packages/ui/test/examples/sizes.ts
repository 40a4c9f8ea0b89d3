import type { ForceKind, ForceUnit } from "@standpoint/core/codebook";
import type { ForceSizeDatum } from "../../src/charts/force-sizes";

/** Made-up numbers: min, max, unit, kind, whose part, by whom, when, where. */
const NAMED = `200000 - troops needed - UKR 2025-01-21 The Guardian
- 40000 troops needed GBR - 2025-02-14 BBC
100000 - troops needed - UKR 2024-12-09 Le Monde
- 15000 troops force - - 2025-09-04 Der Spiegel
64000 64000 troops force - GBR 2025-04-23 The Times
- 30000 troops force - GBR 2025-02-19 De Telegraaf
30000 30000 troops force - - 2025-02-20 NRC
30000 30000 troops force - - 2025-02-21 El País
40000 40000 troops force - - 2025-02-17 Reuters
25000 30000 troops force - - 2025-03-02 Politico
10000 - troops force - FRA 2025-03-27 Le Figaro
10000 30000 troops force - GBR 2025-03-27 NOS
- 10000 troops contribution GBR GBR 2025-03 Sky News
7500 7500 troops contribution GBR - 2026-01-09 The Telegraph
200 200 troops contribution CHE CHE 2025-02-18 NZZ
10000 10000 troops contribution FRA UKR - Ukrainska Pravda
5 5 brigades force - - 2025-02-12 Reuters
3 4 brigades force - FRA 2025-03-11 Le Monde
- 2 battalions contribution EST EST 2025-03-05 Postimees`;

const number = (text: string | undefined) => (text === "-" || text === undefined ? null : Number(text));
const word = (text: string | undefined) => (text === "-" || text === undefined ? null : text);

export const sizes: readonly ForceSizeDatum[] = NAMED.split("\n").map((line, i) => {
  const [min, max, unit, kind, country, by, date, ...outlet] = line.split(" ");
  return {
    id: `size-${i}`,
    min: number(min),
    max: number(max),
    unit: unit as ForceUnit,
    kind: kind as ForceKind,
    country: word(country),
    by: word(by),
    date: word(date),
    outlet: outlet.join(" "),
  };
});
