import { splitSentences } from "@standpoint/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { sentenceContext } from "../../src/ingest/sentence-context";

const around = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  return sentenceContext(text, splitSentences(text, "en"))({ start, end: start + quote.length });
};

it("gives one sentence on either side, and the rest of the quote's own", () => {
  const text =
    "One is here. Two is here. Three says that France will send troops, he said. Four is here. Five is here.";
  expect(around(text, "France will send troops")).toEqual({
    before: "Two is here. Three says that ",
    after: ", he said. Four is here.",
  });
});

it("takes no title for a sentence's end", () => {
  const text = "It rained. Mr. Macron spoke. France will send troops. Mr. Tusk left with Gen. Kukuła. It rained again.";
  expect(around(text, "France will send troops.")).toEqual({
    before: "Mr. Macron spoke. ",
    after: " Mr. Tusk left with Gen. Kukuła.",
  });
});

it("keeps the white space between quote and sentences, and none at the ends", () => {
  const text = "One.\n\nTwo.\n\nFrance will send troops.\n\nFour.\n\nFive.";
  expect(around(text, "France will send troops.")).toEqual({ before: "Two.\n\n", after: "\n\nFour." });
});

it("has nothing before the first sentence and after the last", () => {
  expect(around("Only this.", "Only this.")).toEqual({ before: "", after: "" });
});

it("cuts a text without full stops, so that it is never shown whole", () => {
  const text = `${"word ".repeat(400)}QUOTE${" word".repeat(400)}`;
  const { before, after } = around(text, "QUOTE");
  expect(before.length).toBeLessThanOrEqual(601);
  expect(after.length).toBeLessThanOrEqual(601);
  expect(before.startsWith("… word")).toBe(true);
  expect(after.endsWith("word …")).toBe(true);
});

it("stands verbatim around the quote, wherever that lies", () => {
  const text = "Mr. Smith came. He left!\n\nA headline\nThe end? Yes… and no. \u{1F600} done. ";
  const context = sentenceContext(text, splitSentences(text, "en"));
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 30 }), (start, length) => {
      const end = Math.min(text.length, start + length);
      const { before, after } = context({ start, end });
      expect(text.slice(0, start).endsWith(before)).toBe(true);
      expect(text.slice(end).startsWith(after)).toBe(true);
    }),
  );
});
