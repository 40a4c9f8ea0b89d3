import { expect, it } from "vitest";
import { numberWords } from "../../src/judge/marked-words";
import type { Units } from "../../src/judge/units";

function text(form: readonly string[]): Units {
  const count = form.length;
  return {
    language: "en",
    count,
    form,
    marks: new Int32Array(count),
    sentence: new Int32Array(count),
    mention: new Int32Array(count).fill(-1),
    mentions: [],
    claims: [],
    carried: [[]],
  };
}

it("gives the same word the same number, and forgets all words after a text that has gone past the bound", () => {
  const first = numberWords(text(["troops", "will", "troops"]));
  expect(first.numbers[2]).toBe(first.numbers[0]);
  const long = numberWords(text(Array.from({ length: 60_001 }, (_, i) => `word${i}`)));
  expect(long.words).toBe(first.words);
  const next = numberWords(text(["troops"]));
  expect(next.words).not.toBe(first.words);
  expect(next.words.form).toEqual(["troops"]);
});
