import { STANCES } from "@standpoint/core/codebook";
import type { HeldInterval } from "@standpoint/db";
import fc from "fast-check";

/** @returns the day so many days after 15 January 2025 */
export const dayAt = (offset: number) => new Date(Date.UTC(2025, 0, 15 + offset)).toISOString().slice(0, 10);

const held = fc.record({
  stance: fc.constantFrom(...STANCES),
  /** Days that it holds, and days without any before the next: a filter leaves such gaps. */
  holds: fc.integer({ min: 1, max: 50 }),
  gap: fc.constantFrom(0, 0, 0, 1, 20),
  contested: fc.boolean(),
});

const historyOf = (holder: string) =>
  fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.array(held, { maxLength: 5 }), fc.boolean())
    .map(([start, list, open]) => {
      let at = start;
      return list.map(({ stance, holds, gap, contested }, i): HeldInterval => {
        const from = dayAt(at);
        at += holds;
        const to = open && i === list.length - 1 ? null : dayAt(at);
        at += gap;
        return { holder, from, to, stance, contested };
      });
    });

/** Histories of a few holders in order of code and day, as the database gives them. */
export const intervals = fc
  .tuple(...["DEU", "EU", "FRA", "GBR", "NATO", "UKR"].map(historyOf))
  .map((histories) => histories.flat());

/** Where each holder stands on a day, as the map has it: asked interval by interval. */
export const standing = (all: readonly HeldInterval[], day: string) =>
  all.filter(({ from, to }) => from <= day && (to === null || day < to));
