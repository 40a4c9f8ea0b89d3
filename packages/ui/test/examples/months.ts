import type { Stance } from "@standpoint/core/codebook";
import type { HistoryDatum } from "../../src/charts/country-history";
import type { StanceCountsDatum } from "../../src/charts/stance-counts";
import type { StanceMatrixDatum } from "../../src/charts/stance-matrix";

/** Made-up moves: holder, then month and stance, `!` where contested. The last holds to the end. */
const MOVED = `FRA 2024-02 open 2025-03 supports
GBR 2024-03 declines 2025-02 supports
EST 2024-03 open 2025-02! supports
LTU 2024-03 supports
LVA 2024-05 open 2025-08 supports
SWE 2024-02 declines 2025-02 open 2025-09 supports
DNK 2025-02 open 2025-04 supports
NLD 2024-02 open 2025-02 open 2026-01 supports
CAN 2025-03 open 2025-08 supports
DEU 2024-02 declines 2025-03! uncommitted 2025-06! uncommitted 2025-09 uncommitted 2026-01 open
FIN 2024-03 declines 2025-03 open
TUR 2025-03 open
IRL 2025-03 open
ESP 2024-03 declines 2025-02 uncommitted 2026-01 open
CZE 2024-02 declines 2025-06 uncommitted
ROU 2025-03! declines 2025-04 uncommitted
POL 2024-02 declines
ITA 2024-02 opposes 2025-03 declines
USA 2024-02 declines 2025-02 declines
BGR 2024-03 opposes 2025-03 declines
HUN 2024-02 opposes
SVK 2024-02 opposes
RUS 2024-02 opposes
CHN 2025-05 opposes
UKR 2024-12 supports
NATO 2024-02 declines 2025-03 open
EU 2025-03 open 2025-12 supports`;

const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const text = (months: number) => `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
const LAST = number("2026-02");

type Move = { holder: string; from: number; to: number; stance: Stance; contested: boolean };

const moves: readonly Move[] = MOVED.split("\n").flatMap((line) => {
  const [holder = "", ...words] = line.split(" ");
  return words.flatMap((word, i) => {
    if (i % 2 === 1) return [];
    const next = words[i + 2];
    const to = next ? number(next) : LAST + 1;
    return [{ holder, from: number(word), to, stance: words[i + 1] as Stance, contested: word.endsWith("!") }];
  });
});

export const cells: readonly StanceMatrixDatum[] = moves.flatMap(({ holder, from, to, stance, contested }) =>
  Array.from({ length: to - from }, (_, i) => ({ holder, month: text(from + i), stance, contested })),
);

const groupOf = (holder: string) =>
  holder === "UKR" ? "host" : holder === "NATO" || holder === "EU" ? "organisations" : "countries";

export const counts: readonly StanceCountsDatum[] = (["countries", "host", "organisations"] as const).flatMap(
  (group) => {
    const own = moves.filter(({ holder }) => groupOf(holder) === group);
    const starts = [...new Set(own.map(({ from }) => from))].sort((a, b) => a - b);
    return starts.map((from, i) => {
      const next = starts[i + 1];
      const held = (stance: Stance) => own.filter((m) => m.stance === stance && m.from <= from && from < m.to).length;
      return {
        group,
        from: `${text(from)}-14`,
        to: next === undefined ? null : `${text(next)}-14`,
        supports: held("supports"),
        open: held("open"),
        uncommitted: held("uncommitted"),
        declines: held("declines"),
        opposes: held("opposes"),
      };
    });
  },
);

const QUOTES: Readonly<Record<Stance, string>> = {
  supports: "We will be part of the force, with soldiers on the ground, as soon as there is a ceasefire to protect.",
  open: "Nothing is ruled out.",
  uncommitted:
    "It is too early to talk about this, the minister said, before anybody knows what kind of peace there will be, who would guarantee it and what mandate there would be.",
  declines: "There are no plans to send our own troops.",
  opposes: "We reject any foreign soldier there.",
};

/** @returns a made-up holder's history */
export const historyOf = (holder: string): readonly HistoryDatum[] =>
  moves
    .filter((move) => move.holder === holder)
    .map(({ from, to, stance, contested }) => ({
      id: `${holder}-${text(from)}`,
      from: `${text(from)}-14`,
      to: to > LAST ? null : `${text(to)}-14`,
      stance,
      contested,
      actors: stance === "opposes" ? [] : ["The Prime Minister", "The Minister of Defence"].slice(0, 1 + (from % 2)),
      outlet: "The Paper",
      quote: QUOTES[stance],
      language: "en",
    }));
