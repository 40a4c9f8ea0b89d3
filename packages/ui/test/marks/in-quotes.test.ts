import { expect, test } from "vitest";
import { inQuotes } from "../../src/marks/in-quotes";

test("words that come with quotation marks of their own get no second pair", () => {
  expect(inQuotes("No soldiers go.")).toBe("“No soldiers go.”");
  expect(inQuotes("“No soldiers go,” she said.")).toBe("“No soldiers go,” she said.");
  expect(inQuotes("„Kein Soldat“, sagte er.")).toBe("„Kein Soldat“, sagte er.");
});
