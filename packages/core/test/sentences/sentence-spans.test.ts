import { expect, test } from "vitest";
import { splitSentences } from "../../src/index";

const cut = (text: string, language: string): string[] =>
  splitSentences(text, language).map((span) => text.slice(span.start, span.end));

test.each([
  ["a stop before a capital", "en", "One stands. Two falls.", ["One stands.", "Two falls."]],
  ["no title", "en", "Mr. Smith spoke. He left.", ["Mr. Smith spoke.", "He left."]],
  [
    "no initials",
    "en",
    "The U.S. side met J. Smith. Nothing came of it.",
    ["The U.S. side met J. Smith.", "Nothing came of it."],
  ],
  ["no decimals", "en", "It costs 3.5 billion. So be it.", ["It costs 3.5 billion.", "So be it."]],
  [
    "a quotation with its speaker",
    "en",
    '"Never!" said the minister. He left.',
    ['"Never!" said the minister.', "He left."],
  ],
  ["line breaks", "nl", "Een kop\n\nDe tekst begint.", ["Een kop", "De tekst begint."]],
  ["Dutch abbreviations", "nl", "Dat zei prof. Jansen. Hij bleef.", ["Dat zei prof. Jansen.", "Hij bleef."]],
])("sentences end at %s", (_, language, text, expected) => {
  expect(cut(text, language)).toEqual(expected);
});
