import { describe, expect, it } from "vitest";
import { countryName, countryNameInText, isHolder } from "../src/country-names";

describe("countryName", () => {
  it.each([
    ["FRA", "France"],
    ["CZE", "Czechia"],
    ["XKX", "Kosovo"],
    ["TUR", "Turkey"],
    ["NATO", "NATO"],
    ["EU", "European Union"],
  ])("names %s", (holder, name) => expect(countryName(holder)).toBe(name));

  it("speaks the reader's language", () => expect(countryName("DEU", "nl")).toBe("Duitsland"));

  it("puts an article where English wants one", () => {
    expect(countryNameInText("NLD")).toBe("the Netherlands");
    expect(countryNameInText("FRA")).toBe("France");
  });

  it("knows who can hold a stance", () => {
    expect(["FRA", "XKX", "UN", "TUV"].every(isHolder)).toBe(true);
    expect(["ZZZ", "fra", "EUR", ""].some(isHolder)).toBe(false);
  });
});
