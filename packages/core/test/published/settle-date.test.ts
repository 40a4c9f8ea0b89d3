import { describe, expect, test } from "vitest";
import { precisionOf } from "../../src/codebook";
import { readDocument } from "../../src/document/read-document";
import { languageOf } from "../../src/languages";
import { findMentions } from "../../src/mentions/find-mentions";
import { type SettledDate, settleDate } from "../../src/published/settle-date";
import { readArticle } from "../../src/reading";
import { article } from "../articles";

function settled(text: string, published: string | null, code = "en"): SettledDate {
  const language = languageOf(code);
  if (!language) throw new Error(`no pack for ${code}`);
  const source = { ...article(text, code, published), publishedPrecision: precisionOf(published) };
  const reading = readArticle(readDocument(source, code), language);
  return settleDate(reading, findMentions(reading));
}

const BODY = "\n\nDenmark would send soldiers to Ukraine, the government said on Tuesday.";

describe("an article without a header", () => {
  test("came out on the day of its dateline", () => {
    expect(settled(`COPENHAGEN, 27 March 2025 – The government has decided.${BODY}`, null)).toEqual({
      published: "2025-03-27",
      publishedPrecision: "day",
    });
  });

  test("or on that of a line of its own above the text", () => {
    expect(settled(`Published: 27 March 2025, 22:40\n${BODY}`, null).published).toBe("2025-03-27");
  });

  test("or on the last day that closes a picture's caption", () => {
    const captions =
      "\n\nMette Frederiksen speaks to reporters during a visit to the soldiers in Kyiv, Ukraine, March 24, 2025.\n\nMette Frederiksen arrives at the meeting of leaders at the palace in Paris, March 27, 2025.";
    expect(settled(`The government has decided.${BODY}${captions}`, null).published).toBe("2025-03-27");
  });

  test("a day told in the running text is none of its own", () => {
    const text = `The war began on 24 February 2022 with an attack on Kyiv from the north.${BODY}`;
    expect(settled(text, null)).toEqual({ published: null, publishedPrecision: null });
  });

  test("came out between the days that the offices named in it allow, and says whose", () => {
    const text = `Estonian Prime Minister Kaja Kallas and Polish Foreign Minister Radosław Sikorski are open to it.${BODY}`;
    const { published, publishedBounds } = settled(text, null);
    expect(published).toBe(null);
    expect(publishedBounds?.before?.slice(0, 7)).toBe("2024-07");
    expect(publishedBounds?.after?.slice(0, 7)).toBe("2023-12");
    expect(publishedBounds?.reason).toContain("Kaja Kallas in office until");
  });

  test("a former office bounds nothing", () => {
    expect(settled(`Former Estonian Prime Minister Kaja Kallas was open to it.${BODY}`, null).publishedBounds).toBe(
      undefined,
    );
  });
});

describe("a header that the text contradicts", () => {
  test.each([
    ["2025-03-01", "2025-03"],
    ["2025-06-01", "2025"],
    ["2024-06-01", null],
  ])("of %s, against a dateline of 27 March 2025, is kept as %s", (header, kept) => {
    const result = settled(`COPENHAGEN, 27 March 2025 – The government has decided.${BODY}`, header);
    expect(result.published).toBe(kept);
    expect(result.dateConflict).toBe(true);
  });

  test("a picture taken after it contradicts it; one before does not", () => {
    const caption = "\n\nMette Frederiksen speaks to reporters during a visit to the soldiers in Kyiv, March 24, 2025.";
    expect(settled(`The government has decided.${BODY}${caption}`, "2025-03-02").dateConflict).toBe(true);
    expect(settled(`The government has decided.${BODY}${caption}`, "2025-05-02").dateConflict).toBe(undefined);
  });

  test("two who had left office by then contradict it; the month is kept", () => {
    const text = `Estonian Prime Minister Kaja Kallas and British Prime Minister Rishi Sunak are open to it.${BODY}`;
    const result = settled(text, "2025-05-02");
    expect([result.published, result.dateConflict]).toEqual(["2025-05", true]);
    const one = settled(`Estonian Prime Minister Kaja Kallas is open to it.${BODY}`, "2025-05-02");
    expect([one.published, one.dateConflict]).toEqual(["2025-05-02", undefined]);
  });

  test("a meeting of leaders on a weekday in Paris is known from another month", () => {
    const text = `"There is no unanimity," Emmanuel Macron said on Thursday after a summit of nearly 30 leaders in Paris on a force for Ukraine.${BODY}`;
    expect(settled(text, "2025-05").dateConflict).toBe(true);
    expect(settled(text, "2025-03").dateConflict).toBe(undefined);
    expect(settled(text, "2025-05").published).toBe("2025-05");
  });
});

test("a dateline that agrees, or is a day off, changes nothing", () => {
  const text = `COPENHAGEN, 27 March 2025 – The government has decided.${BODY}`;
  expect(settled(text, "2025-03-28")).toEqual({ published: "2025-03-28", publishedPrecision: "day" });
  expect(settled(text, "2025-03")).toEqual({ published: "2025-03", publishedPrecision: "month" });
});
