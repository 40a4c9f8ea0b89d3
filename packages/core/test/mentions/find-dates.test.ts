import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/document/read-document";
import { foundBySentence } from "../../src/found";
import { languageOf } from "../../src/languages";
import { findDates } from "../../src/mentions/find-dates";
import { readArticle } from "../../src/reading";
import type { Sentence } from "../../src/sentences/sentence";
import { readSource } from "../../src/source/read-source";

// 2025-03-27 was a Thursday.
function datesIn(code: string, text: string, published?: string): string[] {
  const language = languageOf(code);
  if (!language) throw new Error(`no pack for ${code}`);
  const source = readSource("x.txt", new TextEncoder().encode(text), published ? { published } : {});
  const reading = readArticle(readDocument(source, code), language);
  return foundBySentence(reading).flatMap((found, index) =>
    findDates(reading, found, reading.sentences[index] as Sentence).map(({ date }) => date),
  );
}

describe("dates in English, told on Thursday 27 March 2025", () => {
  test.each([
    ["She said so on 26 February 2024.", ["2024-02-26"]],
    ["She said so on February 26, 2024.", ["2024-02-26"]],
    ["She said so on the 3rd of March.", ["2025-03-03"]],
    ["She said so on December 7.", ["2024-12-07"]],
    ["She will say so on 2 April.", ["2025-04-02"]],
    ["She said so on Tuesday.", ["2025-03-25"]],
    ["She said so on Thursday.", ["2025-03-27"]],
    ["She said so last Thursday.", ["2025-03-20"]],
    ["They will meet on Monday.", ["2025-03-31"]],
    ["They meet next Thursday.", ["2025-04-03"]],
    ["She said so yesterday.", ["2025-03-26"]],
    ["She said so two days ago.", ["2025-03-25"]],
    ["She said so last week.", ["2025-03"]],
    ["She said so last month.", ["2025-02"]],
    ["She said so in May.", ["2024-05"]],
    ["She said so last March.", ["2024-03"]],
    ["She said so in December 2023.", ["2023-12"]],
    ["She said so earlier this year.", ["2025"]],
    ["She said so in 2022.", ["2022"]],
    ["She said so on Friday, Dec. 7, 2024.", ["2024-12-07"]],
    ["On Monday ministers will meet.", ["2025-03-31"]],
    ["He invited them to Saturday's summit.", ["2025-03-29"]],
    ["She said on Monday that she will go.", ["2025-03-24"]],
    ["She may march on, he said.", []],
    ["She said so on 30 February 2025.", []],
  ])("%s", (text, dates) => {
    expect(datesIn("en", text, "2025-03-27")).toEqual(dates);
  });
});

describe("a date is never finer than the day of publication is known", () => {
  test("a weekday tells no day of a month", () => {
    expect(datesIn("en", "She said so on Tuesday and yesterday.", "2025-03")).toEqual([]);
  });

  test("a month is told by a month, a year by a year", () => {
    expect(datesIn("en", "She said so last month.", "2025-03")).toEqual(["2025-02"]);
    expect(datesIn("en", "She said so last month.", "2025")).toEqual([]);
    expect(datesIn("en", "She said so last year.", "2025")).toEqual(["2024"]);
  });

  test("without publication only full dates stand", () => {
    expect(datesIn("en", "On 26 February 2024, not on Monday, nor in May.")).toEqual(["2024-02-26"]);
  });
});

describe.skipIf(!languageOf("nl"))("dates in Dutch, told on Thursday 27 March 2025", () => {
  test.each([
    ["Dat zei hij op 26 februari 2024.", ["2024-02-26"]],
    ["Dat zei hij op 3 maart.", ["2025-03-03"]],
    ["Dat zei hij dinsdag.", ["2025-03-25"]],
    ["Dat zei hij zondagavond.", ["2025-03-23"]],
    ["Dat zei hij gisteren.", ["2025-03-26"]],
    ["Dat zei hij vorige week.", ["2025-03"]],
    ["Dat zei hij eind december.", ["2024-12"]],
    ["Dat zei hij vorig jaar.", ["2024"]],
    ["Zij komen komende maandag bijeen.", ["2025-03-31"]],
  ])("%s", (text, dates) => {
    expect(datesIn("nl", text, "2025-03-27")).toEqual(dates);
  });
});

describe("days in digits", () => {
  test.each([
    ["de", "Am 26.02.2024 sagte er es.", ["2024-02-26"]],
    ["pl", "Powiedział to 6.3.2025.", ["2025-03-06"]],
    ["fr", "Il l'a dit le 26/02/2024.", ["2024-02-26"]],
    ["uk", "Він сказав це 26.02.2024, у понеділок.", ["2024-02-26"]],
    ["en", "She said so since 2024-02-26.", ["2024-02-26"]],
    ["en", "She said so on 26/02/2024 and on 02/27/2024.", ["2024-02-26", "2024-02-27"]],
    ["en", "She said so on 03/02/2024.", []],
    ["en", "Version 1.26.02.2024 and 31.02.2024 are no days, nor is 192.168.2.2024.", []],
    ["nl", "Op 26.02.2024 zei ze het, maandag niet.", ["2024-02-26", "2025-03-24"]],
  ])("%s: %s", (language, text, dates) => {
    expect(datesIn(language, text, "2025-03-27")).toEqual(dates);
  });
});
