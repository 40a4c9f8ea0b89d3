import { expect, it } from "vitest";
import { firstSentence } from "../../src/share/first-sentence";

it("takes the first sentence, and all where there is but one", () => {
  expect(firstSentence("Two back it, as of 1 Mar 2025. 2 supports: France, Estonia.")).toBe(
    "Two back it, as of 1 Mar 2025.",
  );
  expect(firstSentence("At 0.045 of the width. More.")).toBe("At 0.045 of the width.");
  expect(firstSentence("No stop")).toBe("No stop");
});
