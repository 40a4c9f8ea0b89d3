import { expect, it } from "vitest";
import { NEIGHBOURS, neighbours } from "../../src/judge/passage";
import { unitMention } from "../../src/judge/unit-mention";
import type { UnitMention, Units } from "../../src/judge/units";

type Named = Pick<UnitMention, "holders" | "place" | "voice">;

/** A row of units: a number is an index into the mentions, a word stands for itself; "." ends a sentence. */
function units(row: readonly (string | number)[], named: readonly Named[]): Units {
  let sentence = 0;
  return {
    language: "en",
    count: row.length,
    form: row.map((one) => (typeof one === "string" ? one : "")),
    marks: new Int32Array(row.length),
    sentence: Int32Array.from(row, (one) => (one === "." ? sentence++ : sentence)),
    mention: Int32Array.from(row, (one) => (typeof one === "number" ? one : -1)),
    mentions: named.map((one) => unitMention({ sort: "name", person: false, office: null, excepted: false, ...one })),
    claims: [],
    carried: [],
  };
}

const paris: Named = { holders: ["FRA"], place: "free", voice: "government" };
const berlin: Named = { holders: ["DEU"], place: "free", voice: "government" };
const inRome: Named = { holders: ["ITA"], place: "oblique", voice: "government" };
const analyst: Named = { holders: [], place: "free", voice: "private" };

function seen(row: readonly (string | number)[], named: readonly Named[], holder: string, at: number): number[] {
  const text = units(row, named);
  let code = neighbours(text, { from: 0, to: text.count }, holder)[at] as number;
  expect(code).toBeLessThan(NEIGHBOURS);
  return [27, 9, 3, 1].map((step) => {
    const part = Math.floor(code / step);
    code -= part * step;
    return part;
  });
}

it("tells between whose names a word stands: subject before, anyone before, subject behind, anyone behind", () => {
  const row = [0, "proposes", "what", 1, "refuses"];
  expect(seen(row, [paris, berlin], "FRA", 1)).toEqual([2, 2, 1, 1]);
  expect(seen(row, [paris, berlin], "FRA", 4)).toEqual([1, 1, 0, 0]);
  expect(seen(row, [paris, berlin], "DEU", 4)).toEqual([2, 2, 0, 0]);
});

it("keeps apart who may be the subject and who is only named", () => {
  expect(seen([0, "said", "in", 1, "that"], [paris, inRome], "FRA", 4)).toEqual([2, 1, 0, 0]);
  expect(seen([0, "said", "in", 1, "that"], [paris, inRome], "ITA", 4)).toEqual([1, 2, 0, 0]);
});

it("looks no further than the sentence, and passes over who speaks for no government", () => {
  expect(seen([0, "left", ".", "refused"], [paris], "FRA", 3)).toEqual([0, 0, 0, 0]);
  expect(seen([0, "says", 1, "refuses"], [paris, analyst], "FRA", 3)).toEqual([2, 2, 0, 0]);
});
