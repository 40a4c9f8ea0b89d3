import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Citation, citationKey, citationOf, citeAsBibtex, citeAsCsl, citeAsRis, citeAsText } from "../../src/cite";

const opened = { name: "stance-map", title: "Where countries stand", on: "2025-03-27", known: "2025-03-27" };
const url = "https://standpoint.example/?country=FRA&on=2025-03-27&known=2025-03-27&outlet=Le%20Monde";
const citation = { ...citationOf(opened, url), accessed: "2026-11-28" };

type Item = {
  title: string;
  URL: string;
  author: { literal?: string; family?: string }[];
  issued: { "date-parts": number[][] };
};

/** What a reference manager understands of a text. */
function read(text: string): Item {
  const items = new Cite(text).data as Item[];
  expect(items).toHaveLength(1);
  return items[0] as Item;
}

const FORMS: readonly (readonly [string, (of: Citation) => string])[] = [
  ["BibTeX", citeAsBibtex],
  ["RIS", citeAsRis],
  ["CSL-JSON", citeAsCsl],
];

describe("a citation", () => {
  it("says the day of the chart, and the other day where it differs", () => {
    expect(citation.title).toBe("Where countries stand, as of 27 Mar 2025");
    expect(citationOf({ ...opened, known: "2025-04-01" }, url).title).toBe(
      "Where countries stand, as of 27 Mar 2025, as known on 1 Apr 2025",
    );
  });

  it("has a key of its own where it is of a frozen version", () => {
    const frozen = { ...citation, frozen: "0123456789abcdef" };
    expect(citationKey(citation)).toBe("standpoint-stance-map-2025-03-27");
    expect(citationKey(frozen)).toBe("standpoint-stance-map-2025-03-27-01234567");
    for (const write of [citeAsBibtex, citeAsRis, citeAsCsl]) expect(write(frozen)).toContain(citationKey(frozen));
  });

  it("is one line as text", () => {
    expect(citeAsText(citation)).toBe(
      `Standpoint (2025): Where countries stand, as of 27 Mar 2025. ${url}. Accessed 28 Nov 2026. CC BY 4.0.`,
    );
  });

  for (const [form, write] of FORMS) {
    it(`is read from ${form} as it was written`, () => {
      const item = read(write(citation));
      expect(item.title).toBe(citation.title);
      expect(item.URL).toBe(url);
      expect(item.author[0]?.literal ?? item.author[0]?.family).toBe("Standpoint");
      expect(item.issued["date-parts"][0]?.[0]).toBe(2025);
    });
  }

  it("keeps signs that TeX reads as its own, and letters of every script", () => {
    const title = "50% of {A & B}: $3 #1 a_b ~ ^ Łódź, Україна";
    expect(read(citeAsBibtex({ ...citation, title })).title).toBe(title);
  });

  it("has even braces in BibTeX and one line a field in RIS, whatever the words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.webUrl({ withQueryParameters: true }), (title, address) => {
        const words = { ...citation, title, url: address };
        let depth = 0;
        for (const sign of citeAsBibtex(words).replace(/\\[{}]/g, "")) {
          depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(
          citeAsRis(words)
            .trimEnd()
            .split("\r\n")
            .every((line) => /^[A-Z][A-Z0-9] {2}-( |$)/.test(line)),
        ).toBe(true);
      }),
    );
  });
});
