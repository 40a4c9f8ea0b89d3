import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Holder } from "../../src/codebook";
import { markName, markOf, markSet, marksIn } from "../../src/judge/marks";
import { unitMention } from "../../src/judge/unit-mention";
import type { UnitClaim, UnitMention, Units } from "../../src/judge/units";

/** One coded text of the training material: some sentences, or a passage of an article. */
export type Row = {
  readonly units: Units;
  /** Who wrote it: rows of one desk are never learned from and measured on at once. */
  readonly desk: string;
  /** The text it is a part of: an article's passages share it. */
  readonly text: string;
  /** By holder: the coder's stance, or "none". */
  readonly labels: Readonly<Record<Holder, string>>;
  /** Holders that coding nothing is right for too, and articles' passages off the topic: not learned from. */
  readonly unsure: readonly Holder[];
  readonly onTopic: boolean;
  /** The holder whom an article's passage is about; null for a text that is asked about all whom it names. */
  readonly asked: Holder | null;
};

type Kept = Omit<Row, "units"> & {
  readonly form: string;
  readonly marks: readonly (readonly number[])[];
  readonly sentence: readonly number[];
  readonly mention: readonly number[];
  readonly mentions: readonly Omit<UnitMention, "asOwn" | "asOther">[];
  readonly claims: readonly UnitClaim[];
  readonly carried: readonly (readonly Holder[])[];
};

const NO_WORD = "_";

/** Writes the rows of one language, a line each after a line with the names of the marks. Same rows, same bytes. */
export function writeMaterial(folder: string, language: string, rows: readonly Row[]): void {
  const marks: string[] = [];
  const numbers = new Map<number, number>();
  const number = (mark: number): number => {
    let n = numbers.get(mark);
    if (n === undefined) {
      n = marks.length;
      numbers.set(mark, n);
      marks.push(markName(mark));
    }
    return n;
  };
  const lines = rows.map(({ units, ...row }) => {
    const kept: Kept = {
      ...row,
      form: units.form.map((form) => form || NO_WORD).join(" "),
      marks: [...units.marks].map((set) => marksIn(set).map(number)),
      sentence: [...units.sentence],
      mention: [...units.mention],
      mentions: units.mentions.map(({ asOwn, asOther, ...mention }) => mention),
      claims: units.claims,
      carried: units.carried,
    };
    return JSON.stringify(kept);
  });
  writeFileSync(
    join(folder, `${language}.jsonl.gz`),
    gzipSync(`${[JSON.stringify({ language, marks }), ...lines].join("\n")}\n`, { level: 9 }),
  );
}

/** @returns all rows of a folder of training material, language by language */
export function readMaterial(folder: string): Row[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl.gz"))
    .sort()
    .flatMap((name) => {
      const [head = "{}", ...lines] = gunzipSync(readFileSync(join(folder, name)))
        .toString()
        .trim()
        .split("\n");
      const { language, marks } = JSON.parse(head) as { language: string; marks: string[] };
      const ids = marks.map(markOf);
      return lines.map((line) => asRow(JSON.parse(line) as Kept, language, ids));
    });
}

function asRow(kept: Kept, language: string, ids: readonly number[]): Row {
  const { form, marks, sentence, mention, mentions, claims, carried, ...row } = kept;
  const words = form.split(" ").map((word) => (word === NO_WORD ? "" : word));
  return {
    ...row,
    units: {
      language,
      count: marks.length,
      form: words,
      marks: Int32Array.from(marks, (set) => markSet(set.map((n) => ids[n] as number))),
      sentence: Int32Array.from(sentence),
      mention: Int32Array.from(mention),
      mentions: mentions.map(unitMention),
      claims,
      carried,
    },
  };
}
