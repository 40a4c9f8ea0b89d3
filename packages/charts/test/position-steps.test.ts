import { STANCES } from "@standpoint/core/codebook";
import type { PositionStretch } from "@standpoint/db";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { movesBetween, positionsOn, runsOf, tellsOf, toSteps } from "../src/position-steps";

const day = (number: number) => new Date(Date.UTC(2025, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);

/** One holder's stretches as ingest makes them: each ends where the next begins, the last is open. */
const histories = (holder: string) =>
  fc
    .array(
      fc.record({
        length: fc.integer({ min: 1, max: 9 }),
        stance: fc.constantFrom(...STANCES),
        contested: fc.boolean(),
        confidence: fc.constantFrom(0.3, 0.9),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => {
      let from = 0;
      const stretches: PositionStretch[] = [];
      for (const [index, { length, ...part }] of parts.entries()) {
        const before = stretches.at(-1);
        const since = before?.stance === part.stance ? before.since : day(from);
        const to = index === parts.length - 1 ? null : day(from + length);
        const rest = { conditions: [], contribution: [], language: "en", outlet: null, outletTier: null };
        stretches.push({ holder, from: day(from), to, since, ...part, ...rest });
        from += length;
      }
      return stretches;
    });

const worlds = fc.tuple(histories("FRA"), histories("POL")).map((two) => two.flat());
const sure = ({ confidence }: PositionStretch) => confidence > 0.5;

describe("positionsOn", () => {
  it("says of every day what the stretches say of it", () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: -2, max: 80 }), fc.boolean(), (stretches, number, filtered) => {
        const on = day(number);
        const keep = filtered ? sure : () => true;
        const steps = toSteps({ stretches, completeFrom: null }, keep);
        const expected = stretches
          .filter((one) => one.from <= on && (one.to === null || one.to > on))
          .map((one) => {
            const { holder, stance, contested, since } = one;
            const datum = { holder, stance, contested, since };
            return keep(one) ? datum : { ...datum, contested: false, leftOut: true };
          });
        expect(positionsOn(steps, on)).toEqual(expected);
      }),
    );
  });
});

describe("toSteps", () => {
  it("joins stretches that differ only by the claim behind them", () => {
    const part = { holder: "FRA", stance: "open", contested: false, since: day(0), confidence: 0.9 } as const;
    const rest = { conditions: [], contribution: [], language: "en", outlet: null, outletTier: null };
    const stretches = [
      { ...part, ...rest, from: day(0), to: day(3) },
      { ...part, ...rest, from: day(3), to: null },
    ];
    expect(toSteps({ stretches, completeFrom: null }, () => true).byHolder).toEqual({ FRA: [[day(0), "open", 0]] });
  });

  it("says before which day it cannot tell", () => {
    const steps = toSteps({ stretches: [], completeFrom: day(5) }, () => true);
    expect([day(4), day(5)].map((on) => tellsOf(steps, on))).toEqual([false, true]);
  });
});

describe("runsOf", () => {
  it("follows one holder without gap or overlap where no filter is set", () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 0, max: 80 }), (stretches, number) => {
        const steps = toSteps({ stretches, completeFrom: null }, () => true);
        const runs = runsOf(steps, "FRA", day(number));
        for (const [index, run] of runs.entries()) {
          expect(run.to).toBe(runs[index + 1]?.from ?? null);
          expect(runs[index + 1]?.stance).not.toBe(run.stance);
        }
        expect(runs.at(-1)?.stance).toBe(
          positionsOn(steps, day(number)).find(({ holder }) => holder === "FRA")?.stance,
        );
      }),
    );
  });

  it("breaks off where the filter leaves out what decides", () => {
    const steps = {
      completeFrom: null,
      byHolder: {
        FRA: [
          ["2025-01-01", "open", 0],
          ["2025-02-01", "supports", 2],
        ],
      },
    } as const;
    expect(runsOf(steps, "FRA", "2025-03-01")).toEqual([{ from: "2025-01-01", to: "2025-02-01", stance: "open" }]);
  });
});

describe("movesBetween", () => {
  it("names who moved, came in or went, the latest first", () => {
    const datum = (holder: string, stance: "open" | "supports", since: string) => ({
      holder,
      stance,
      since,
      contested: false,
    });
    const before = [datum("FRA", "open", day(0)), datum("POL", "open", day(0)), datum("ITA", "open", day(0))];
    const after = [datum("FRA", "supports", day(9)), datum("POL", "open", day(0)), datum("ESP", "open", day(20))];
    expect(movesBetween(before, after)).toEqual([
      { holder: "ESP", before: null, after: "open", since: day(20) },
      { holder: "FRA", before: "open", after: "supports", since: day(9) },
      { holder: "ITA", before: "open", after: null, since: null },
    ]);
  });

  it("names nobody whom a filter leaves out on both days", () => {
    const datum = { holder: "FRA", since: day(0), contested: false } as const;
    const [open, supports] = [{ ...datum, stance: "open" } as const, { ...datum, stance: "supports" } as const];
    expect(movesBetween([{ ...open, leftOut: true }], [{ ...supports, leftOut: true }])).toEqual([]);
    expect(movesBetween([{ ...open, leftOut: true }], [supports])).toHaveLength(1);
  });
});
