import { expect, it } from "vitest";
import { assembleKernel } from "../../scripts/assemble-kernel";
import { KERNEL } from "../../src/judge/kernel-code";
import { markOf, markSet } from "../../src/judge/marks";
import { makeNet } from "../../src/judge/net";
import { LONGEST, viewOf } from "../../src/judge/passage";
import { unitMention } from "../../src/judge/unit-mention";
import type { Units } from "../../src/judge/units";
import { plainNet, randomFrom, randomWeights } from "./plain-net";

const HOLDERS = ["FRA", "DEU", "POL", "ITA"];
const MARKS = [
  "own",
  "other",
  "cue:open",
  "frame:force",
  "claim:declines",
  "holder:state",
  "language:en",
  "holder:speaks",
];
const WORDS = ["sends", "troops", "rejects", "a", "peacekeeping", "force", "never", "would"];

/** Words, marks and names at random; three sentences of ten. */
function randomText(count: number, random: () => number): Units {
  const any = (most: number): number => Math.floor(random() * most);
  const mention = Int32Array.from({ length: count }, () => (random() < 0.2 ? any(HOLDERS.length) : -1));
  const place = {
    sort: "name",
    place: "free",
    voice: "government",
    person: false,
    office: null,
    excepted: false,
  } as const;
  const sets = MARKS.map((mark) => markSet([markOf(mark)]));
  return {
    language: "en",
    count,
    form: Array.from(mention, (named) => (named < 0 ? (WORDS[any(WORDS.length)] as string) : "")),
    marks: Int32Array.from({ length: count }, () => (random() < 0.5 ? 0 : (sets[any(sets.length)] as number))),
    sentence: Int32Array.from({ length: count }, (_, i) => Math.floor(i / 10)),
    mention,
    mentions: HOLDERS.map((holder) => unitMention({ holders: [holder], ...place })),
    claims: Array.from({ length: count >> 4 }, (_, i) => ({
      unit: i * 16,
      holder: HOLDERS[any(4)] as string,
      stance: "declines" as const,
      frame: "target",
      historical: false,
    })),
    carried: Array.from({ length: Math.ceil(count / 10) }, () => []),
  };
}

it("is the code that kernel.wat says", async () => {
  expect(KERNEL).toBe(await assembleKernel());
});

it.each([
  { word: 32, unit: 32, last: 32, window: 7 },
  { word: 8, unit: 12, last: 6, window: 5 },
])("judges as the plain net does: %o", (size) => {
  const random = randomFrom(7);
  const weights = randomWeights(size, MARKS, random);
  const net = makeNet(weights);
  const units = randomText(60, random);
  const judge = net(units);
  for (const passage of [
    { from: 0, to: 60 },
    { from: 20, to: 50 },
    { from: 57, to: 60 },
    { from: 3, to: 4 },
  ]) {
    for (const holder of HOLDERS) {
      const view = viewOf(units, passage, holder);
      const wanted = plainNet(weights, units, passage, view);
      const { chances } = judge(passage, view);
      for (const [c, chance] of wanted.entries()) expect(Math.abs((chances[c] as number) - chance)).toBeLessThan(0.02);
    }
  }
});

it("judges a passage the same wherever in a long text it stands, in whatever order passages are asked for", () => {
  const random = randomFrom(11);
  const net = makeNet(randomWeights({ word: 32, unit: 32, last: 32, window: 7 }, MARKS, random));
  const text = randomText(5000, random);
  const starts = [4800, 1000, 1023, 0, 2000, 900, 4960];
  const ask = (units: Units, from: number, to: number): { chances: number[]; spoke: number[] } => {
    const passage = { from, to };
    const { chances, weigh } = net(units)(passage, viewOf(units, passage, "FRA"));
    return { chances: [...chances], spoke: [...weigh(2)] };
  };
  for (const from of starts) {
    const to = Math.min(text.count, from + LONGEST);
    const alone: Units = {
      ...text,
      count: to - from,
      form: text.form.slice(from, to),
      marks: text.marks.slice(from, to),
      sentence: text.sentence.slice(from, to),
      mention: text.mention.slice(from, to),
      claims: text.claims.map((claim) => ({ ...claim, unit: claim.unit - from })).filter(({ unit }) => unit >= 0),
    };
    expect(ask(text, from, to), `from ${from}`).toEqual(ask(alone, 0, to - from));
  }
});
