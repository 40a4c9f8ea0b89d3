import { STANCES } from "../../src/codebook";
import { markName, marksIn } from "../../src/judge/marks";
import { FAR_BEFORE, FAR_BEHIND, holdersIn, LONGEST, neighbours, viewOf } from "../../src/judge/passage";
import type { Units } from "../../src/judge/units";
import { BUCKETS, wordBuckets } from "../../src/judge/word-buckets";
import type { Row } from "./material";

/** One holder in one passage, ready for the net. */
export type Example = {
  readonly row: Row;
  readonly holder: string;
  /** By unit: the word's buckets. */
  readonly words: readonly Int32Array[];
  /** By unit: rows of the input table behind the buckets. */
  readonly marks: readonly Int32Array[];
  readonly position: Uint8Array;
  readonly neighbours: Uint8Array;
  readonly named: Uint8Array;
  readonly whole: readonly number[];
  /** Index into none and the stances. */
  readonly answer: number;
  /** What it counts against the others. */
  counts: number;
};

/** The numbers of marks as rows of a table, in the order in which the material first names them. */
export type MarkRows = { readonly names: number[]; readonly rowOf: (mark: number) => number };

export function markRows(): MarkRows {
  const names: number[] = [];
  const rows = new Map<number, number>();
  const rowOf = (mark: number): number => {
    let row = rows.get(mark);
    if (row === undefined) {
      row = names.length;
      rows.set(mark, row);
      names.push(mark);
    }
    return row;
  };
  return { names, rowOf };
}

const buckets = new Map<string, Int32Array>();
const NO_WORD = new Int32Array(0);

function bucketsOf(language: string, form: string): Int32Array {
  if (!form) return NO_WORD;
  const key = `${language}|${form}`;
  let known = buckets.get(key);
  if (!known) {
    known = Int32Array.from(wordBuckets(language, form));
    buckets.set(key, known);
  }
  return known;
}

/** All holders of a row. Passages of articles that are off the topic, and holders whom the coder left open, give none. */
export function examplesOf(row: Row, marks: MarkRows, wholes: MarkRows): Example[] {
  if (!row.onTopic) return [];
  const { units } = row;
  const passage = { from: 0, to: Math.min(units.count, LONGEST) };
  return holdersIn(units, passage)
    .filter((holder) => !row.unsure.includes(holder) && (row.asked === null || row.asked === holder))
    .map((holder) => {
      const view = viewOf(units, passage, holder);
      const added = new Map<number, number[]>();
      for (const [unit, set] of view.claimed) added.set(unit, [...(added.get(unit) ?? []), ...marksIn(set)]);
      const each = Array.from({ length: passage.to }, (_, unit) =>
        Int32Array.from(
          [...unitMarks(units, unit, view.named[unit] === 1), ...(added.get(unit) ?? [])],
          (mark) => BUCKETS + marks.rowOf(mark),
        ),
      );
      return {
        row,
        holder,
        words: each.map((_, unit) => bucketsOf(units.language, units.form[unit] as string)),
        marks: each,
        position: view.position,
        neighbours: view.neighbours,
        named: view.named,
        whole: view.whole.map(wholes.rowOf),
        answer: STANCES.indexOf(row.labels[holder] as (typeof STANCES)[number]) + 1,
        counts: 1,
      };
    });
}

function unitMarks(units: Units, unit: number, own: boolean): readonly number[] {
  const set = marksIn(units.marks[unit] as number);
  const mention = units.mentions[units.mention[unit] as number];
  return mention ? [...set, ...marksIn(own ? mention.asOwn : mention.asOther)] : set;
}

const NOBODY = "nobody";

/** A text as it stands beside another: everyone in it is somebody else. */
export type Bystander = Pick<Example, "words" | "marks" | "neighbours">;

export function bystander({ units }: Row, marks: MarkRows): Bystander {
  const count = Math.min(units.count, LONGEST);
  const each = Array.from({ length: count }, (_, unit) =>
    Int32Array.from(unitMarks(units, unit, false), (mark) => BUCKETS + marks.rowOf(mark)),
  );
  return {
    words: each.map((_, unit) => bucketsOf(units.language, units.form[unit] as string)),
    marks: each,
    neighbours: neighbours(units, { from: 0, to: count }, NOBODY),
  };
}

/** The example with other sentences before or behind it, which say nothing of its holder. */
export function beside(example: Example, other: Bystander, before: boolean): Example {
  const join = <T>(own: readonly T[], more: readonly T[]): T[] => (before ? [...more, ...own] : [...own, ...more]);
  const far = new Uint8Array(other.words.length).fill(before ? FAR_BEFORE : FAR_BEHIND);
  return {
    ...example,
    words: join(example.words, other.words),
    marks: join(example.marks, other.marks),
    position: Uint8Array.from(join([...example.position], [...far])),
    neighbours: Uint8Array.from(join([...example.neighbours], [...other.neighbours])),
    named: Uint8Array.from(join([...example.named], [...new Uint8Array(far.length)])),
  };
}

const OF_RULES = /^(cue|sense|claim):/;

/** The example as it reads where the rules know none of its phrases: from words and concepts alone. */
export function withoutRules(example: Example, marks: MarkRows): Example {
  const known = (row: number): boolean => !OF_RULES.test(markName(marks.names[row - BUCKETS] as number));
  return { ...example, marks: example.marks.map((set) => (set.every(known) ? set : set.filter(known))) };
}
