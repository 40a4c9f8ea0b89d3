import { english } from "@standpoint/words/english";
import { describe, expect, it } from "vitest";
import { embedNotes } from "../../src/server/embed-notes";

const columns = ["country", "stance", "outlet", "published", "quote"];

describe("embedNotes", () => {
  it("takes quote and source from the rows of the chart's file, by the key of the mark", () => {
    const table = () => [["FRA", "supports", "Le Monde", "2024-02-26", "Rien ne doit être exclu."]];
    expect(embedNotes({ columns, table, languages: () => ["fr"] }, english)).toEqual({
      FRA: { quote: "Rien ne doit être exclu.", language: "fr", from: "Le Monde, 26 Feb 2024" },
    });
  });

  it("leaves out what is not known", () => {
    const table = () => [["FRA", "supports", null, null, "Non."]];
    const languages = () => [null];
    expect(embedNotes({ columns, table, languages }, english)).toEqual({
      FRA: { quote: "Non.", language: null, from: "" },
    });
  });

  it("gives no note to a key that several rows share, nor to a chart without quotes", () => {
    const table = () => [
      ["FRA", "open", null, null, "A."],
      ["FRA", "supports", null, null, "B."],
    ];
    const languages = () => [null, null];
    expect(embedNotes({ columns, table, languages }, english)).toEqual({});
    const counts = { columns: ["day", "supports"], table: () => [["2025-01-01", 3]], languages };
    expect(embedNotes(counts, english)).toEqual({});
  });
});
