import type { NumberedText } from "./marked-words";
import type { NetMemory } from "./net-memory";
import { LONGEST, type Passage, type View } from "./passage";
import type { UnitRows } from "./unit-rows";
import type { Units } from "./units";

/** Units that are summed at once: passages follow each other, and those of one stretch share its sums. */
const STRETCH = 1024;

/** What the words of a passage add up to. */
export type TextSums = {
  /** Where the sums of a passage are left: units side by side, with room for a window on either side. */
  readonly seen: number;
  /** Adds a passage up as a holder sees it. @returns the address at which the addresses of its words' rows stand */
  readonly see: (units: Units, text: NumberedText, passage: Passage, view: View) => number;
};

export function textSums(memory: NetMemory, rows: UnitRows): TextSums {
  const { kernel, unit, row, half } = memory;
  const aside = 2 * half * unit;
  const sums = memory.room(STRETCH * unit + 2 * aside) + aside;
  const seen = memory.room(LONGEST * unit + 2 * aside) + aside;
  const words = memory.room(STRETCH * 4);
  const names = memory.room(STRETCH * 4);
  /** Whose words stand in `sums`, from which unit to which. */
  let summed: NumberedText | undefined;
  let start = 0;
  let end = 0;

  /** What words and names add up to, whoever is asked about. */
  function sumUp(text: NumberedText, from: number): void {
    const { numbers, others } = text;
    summed = text;
    start = from;
    end = Math.min(numbers.length, from + STRETCH);
    // All rows first: the memory may grow with them.
    for (let i = from; i < end; i++) {
      rows.at(numbers[i] as number);
      if ((others[i] as number) >= 0) rows.at(others[i] as number);
    }
    const view = memory.numbers();
    for (let i = from; i < end; i++) {
      const other = others[i] as number;
      view[(words >> 2) + i - from] = rows.at(numbers[i] as number);
      view[(names >> 2) + i - from] = other >= 0 ? rows.at(other) : 0;
    }
    memory.whole().fill(0, (sums - aside) >> 1, (sums + STRETCH * unit + aside) >> 1);
    kernel.sum(sums - half * unit, words, names, end - from, unit, row);
  }

  /** Units of the stretch beside the passage had put their words into it: it is judged as if they were not there. */
  function untie(from: number, to: number, first: number): void {
    if (to > from) {
      const at = (from - start) * 4;
      kernel.untie(seen + (from - first - half) * unit, words + at, names + at, to - from, unit, row);
    }
  }

  function see(units: Units, text: NumberedText, { from, to }: Passage, { named, claimed }: View): number {
    rows.begin(text.words);
    if (summed !== text || from < start || to > end) sumUp(text, from);
    const whole = memory.whole();
    whole.copyWithin(seen >> 1, (sums + (from - start) * unit) >> 1, (sums + (to - start) * unit) >> 1);
    untie(Math.max(start, from - half), from, from);
    untie(to, Math.min(end, to + half), from);
    for (let i = 0; i < named.length; i++) {
      if (!named[i]) continue;
      const mention = units.mentions[units.mention[from + i] as number];
      if (!mention) continue;
      const window = seen + (i - half) * unit;
      kernel.take(window, rows.at(text.others[from + i] as number), row);
      kernel.put(window, rows.at(text.words.numberOf("", "", mention.asOwn)), row);
    }
    for (const [i, set] of claimed) {
      kernel.put(seen + (i - half) * unit, rows.at(text.words.numberOf("", "", set)), row);
    }
    return words + (from - start) * 4;
  }

  return { seen, see };
}
