import type { Precision, ProposalType } from "@standpoint/core/codebook";
import type { ProposalDatum } from "../../src/charts/proposal-timeline";

/** Made-up steps, bunched as news is: date, type, proposers. */
const TOLD = `2024-02 proposal FRA
2024-02-26 meeting FRA
2024-02-26 refusal SVK
2024-02-27 announcement FRA
2024-02-27 refusal DEU
2024-02-27 refusal SWE POL CZE
2024-03-28 refusal ITA
2024-05-08 announcement LTU
2024-05-08 proposal LTU
2024-05-20 announcement LTU
2024 refusal HUN
2024-12 refusal RUS
2024-12-09 announcement UKR
2024-12-12 meeting FRA POL
2025-01-21 proposal UKR
2025-02-12 refusal USA
2025-02-15 announcement NLD
2025-02-16 announcement GBR
2025-02-16 proposal GBR
2025-02-17 announcement SWE
2025-02-17 meeting FRA
2025-02-17 meeting GBR FRA
2025-02-17 proposal GBR FRA
2025-02-17 refusal POL
2025-02-18 agreement NLD
2025-02-18 meeting NLD
2025-02-18 refusal RUS
2025-02-21 refusal BGR
2025-03 proposal GBR
2025-03-02 meeting GBR FRA
2025-03-02 proposal GBR FRA
2025-03-03 refusal ITA
2025-03-21 announcement LTU
2025-04-28 petition NLD
2025-05 refusal ROU
2025-05-13 proposal USA
2025-05-13 refusal POL
2025-08-13 meeting GBR
2025-09-04 agreement FRA
2025-09-04 announcement FRA
2025-09-04 meeting FRA GBR
2025-09-04 refusal POL
2025-09-05 refusal ROU
2025-11-25 meeting FRA GBR
2025-11-25 proposal FRA
2026-01-06 agreement FRA GBR UKR
2026-01-06 announcement DEU
2026-01-06 announcement GBR
2026-01-06 announcement NOR
2026-01-06 proposal ESP
2026-01-08 announcement DEU
2026-01-29 refusal HUN
2026-02-07 refusal HUN
- proposal EST
- meeting FRA`;

const PRECISIONS: Record<number, Precision> = { 4: "year", 7: "month", 10: "day" };

export const steps: readonly ProposalDatum[] = TOLD.split("\n").map((line, i) => {
  const [date = "-", type, ...proposers] = line.split(" ");
  return {
    id: `step-${i}`,
    date: date === "-" ? null : date,
    precision: PRECISIONS[date.length] ?? null,
    type: type as ProposalType,
    proposers,
    summary: `${proposers.join(", ")}: ${type}`,
    sources: (i % 3) + 1,
  };
});

/** Two hundred steps in one week, as when a summit ends. */
export const crowded: readonly ProposalDatum[] = Array.from({ length: 200 }, (_, i) => ({
  id: `crowd-${i}`,
  date: `2025-03-0${1 + ((i * 7) % 5) + (i % 3)}`,
  precision: "day",
  type: (["announcement", "refusal", "meeting", "proposal"] as const)[i % 4] ?? "meeting",
  proposers: [["FRA", "GBR", "DEU", "POL", "ITA"][i % 5] ?? "FRA"],
  summary: "one of many",
  sources: 1,
}));
