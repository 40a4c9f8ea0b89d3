import type { Stance } from "@standpoint/core/codebook";
import { daysBetween } from "./day-number";
import type { Rectangle } from "./rectangle";
import { CONTESTED_WITHIN_DAYS, compareClaims, contests, type JudgedClaim } from "./rule";

type Segment = Omit<Rectangle, "knownTo"> & { readonly stance: Stance };
type Emit = (segment: Omit<Rectangle, "knownTo">, knownTo: string | null) => void;

/** Where the drawing begins: earlier claims only contest, and the segment before the first is given. */
export type Start = {
  /** The first day that has a segment of its own. */
  readonly day: string;
  /** The segment before it, as known on a day; undefined where there is none. */
  readonly before: (known: string) => { readonly stance: Stance; readonly since: string } | undefined;
};

const FROM_THE_FIRST: Start = { day: "", before: () => undefined };

/** @returns the index of the first day that is not before `day`. */
function lowerBound(days: readonly string[], day: string): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as string) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The position on every day as known now, in segments: one for each day that has claims, up to the next such day.
 * A segment that changes is handed on with the days through which it was known.
 */
export class OpenSegments {
  readonly #days: string[] = [];
  readonly #claims = new Map<string, JudgedClaim[]>();
  /** Of each day that was looked at, one claim a stance; forgotten when the day's claims change. */
  readonly #voices = new Map<string, readonly JudgedClaim[]>();
  readonly #open = new Map<string, Segment>();
  readonly #emit: Emit;
  readonly #start: Start;

  constructor(emit: Emit, start: Start = FROM_THE_FIRST) {
    this.#emit = emit;
    this.#start = start;
  }

  /** Takes in what becomes known on a day and what ceases to be. */
  change(known: string, added: readonly JudgedClaim[], removed: readonly JudgedClaim[]): void {
    for (const claim of removed) this.#remove(claim);
    for (const claim of added) this.#add(claim);
    const touched = [...added, ...removed].map(({ day }) => day).sort();
    for (const day of touched) if (!this.#claims.has(day)) this.#replace(day, null, known);
    if (touched.length > 0) this.#redraw(known, touched[0] as string, touched.at(-1) as string);
  }

  /** Takes in that the segment before the first may be another. */
  changeBefore(known: string): void {
    this.#redraw(known, this.#start.day, this.#start.day);
  }

  /** Hands on what is still open: it is known for ever. */
  close(): void {
    for (const { stance: _, ...segment } of this.#open.values()) this.#emit(segment, null);
  }

  #add(claim: JudgedClaim): void {
    this.#voices.delete(claim.day);
    const there = this.#claims.get(claim.day);
    if (!there) this.#days.splice(lowerBound(this.#days, claim.day), 0, claim.day);
    this.#claims.set(claim.day, [...(there ?? []), claim].sort(compareClaims));
  }

  #remove(claim: JudgedClaim): void {
    this.#voices.delete(claim.day);
    const left = (this.#claims.get(claim.day) ?? []).filter(({ id }) => id !== claim.id);
    if (left.length > 0) {
      this.#claims.set(claim.day, left);
      return;
    }
    this.#claims.delete(claim.day);
    this.#days.splice(lowerBound(this.#days, claim.day), 1);
  }

  /**
   * Judges again from the segment before the first touched day, whose end may have moved, until nothing changes any
   * more: past the last touched day and the days it can contest, a segment depends on the one before it alone.
   */
  #redraw(known: string, first: string, last: string): void {
    const from = Math.max(this.#firstIndex(), lowerBound(this.#days, first) - 1);
    for (let index = from; index < this.#days.length; index++) {
      const day = this.#days[index] as string;
      const changed = this.#replace(day, this.#judge(index, known), known);
      if (!changed && daysBetween(last, day) > CONTESTED_WITHIN_DAYS) return;
    }
  }

  /** @returns where the days begin that have segments of their own. */
  #firstIndex(): number {
    return lowerBound(this.#days, this.#start.day);
  }

  #judge(index: number, known: string): Segment {
    const day = this.#days[index] as string;
    const deciding = this.#claims.get(day)?.[0] as JudgedClaim;
    const before =
      index > this.#firstIndex() ? this.#open.get(this.#days[index - 1] as string) : this.#start.before(known);
    return {
      onFrom: day,
      onTo: this.#days[index + 1] ?? null,
      knownFrom: known,
      claimId: deciding.id,
      stance: deciding.stance,
      contested: this.#isContested(index, deciding),
      since: before && before.stance === deciding.stance ? before.since : day,
    };
  }

  #isContested(index: number, deciding: JudgedClaim): boolean {
    for (let back = index; back >= 0; back--) {
      const day = this.#days[back] as string;
      if (daysBetween(day, deciding.day) > CONTESTED_WITHIN_DAYS) return false;
      if (this.#voicesOf(day).some((other) => contests(other, deciding))) return true;
    }
    return false;
  }

  /** One claim of each stance that a day has: whether it contests hangs on that and the day alone. */
  #voicesOf(day: string): readonly JudgedClaim[] {
    const there = this.#voices.get(day);
    if (there) return there;
    const claims = this.#claims.get(day) ?? [];
    const voices = [...new Map(claims.map((claim) => [claim.stance, claim])).values()];
    this.#voices.set(day, voices);
    return voices;
  }

  /** @returns whether the segment of that day is another one now. */
  #replace(day: string, next: Segment | null, known: string): boolean {
    const current = this.#open.get(day);
    if (current && next && sameButForKnown(current, next)) return false;
    if (current) {
      const { stance: _, ...segment } = current;
      this.#emit(segment, known);
      this.#open.delete(day);
    }
    if (next) this.#open.set(day, next);
    return current !== undefined || next !== null;
  }
}

function sameButForKnown(a: Segment, b: Segment): boolean {
  return a.claimId === b.claimId && a.onTo === b.onTo && a.contested === b.contested && a.since === b.since;
}
