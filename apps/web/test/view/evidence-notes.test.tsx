import { describe, expect, it } from "vitest";
import { CitationLine } from "../../src/view/CitationLine";
import { CopiesNote } from "../../src/view/CopiesNote";
import { inEnglish } from "./in-english";

const CITATION = {
  articleId: "a",
  claimId: "c",
  title: null,
  outlet: "Anadolu",
  url: null,
  published: null,
  language: "tr",
  isBrief: false,
  quote: "q",
  before: "",
  after: "",
  outletTier: "state",
  alsoIn: ["Morning", "Evening"],
} as const;

const words = (markup: string) => markup.replace(/<[^>]+>/g, "");

describe("CitationLine", () => {
  it("notes what kind of outlet it is, and who else carried the text", () => {
    const line = words(inEnglish(<CitationLine citation={{ ...CITATION, alsoIn: [...CITATION.alsoIn] }} />));
    expect(line).toContain("Anadolu (state-run), undated · in Turkish · also in Morning, Evening");
  });

  it("notes nothing of the ordinary press", () => {
    const plain = { ...CITATION, outletTier: "press", alsoIn: [] as string[] } as const;
    expect(words(inEnglish(<CitationLine citation={plain} />))).toBe(
      "Anadolu, undated · in Turkish · in its text · report an error",
    );
  });
});

describe("CopiesNote", () => {
  const copy = { articleId: "b", title: null, outlet: "Agency", url: null, knownFrom: "2025-03-02" };

  it("leads from a copy to the article that counts", () => {
    expect(inEnglish(<CopiesNote copyOf={copy} copies={[]} />)).toContain('<a href="/articles/b">Agency</a>');
  });

  it("lists the copies of the one that counts, and says nothing where there are none", () => {
    const both = [copy, { ...copy, articleId: "c", outlet: "Late" }];
    expect(words(inEnglish(<CopiesNote copyOf={null} copies={both} />))).toContain("Agency, Late. They count");
    expect(inEnglish(<CopiesNote copyOf={null} copies={[]} />)).toBe("");
  });
});
