import type { Position, StanceClaim } from "@standpoint/db";
import { english } from "@standpoint/words/english";
import { describe, expect, it } from "vitest";
import { Disagreement, otherSide, whyDecides } from "../../src/view/Disagreement";
import { inEnglish } from "./in-english";

const claim = (change: Partial<StanceClaim>): StanceClaim => ({
  articleId: "a",
  claimId: "c",
  title: null,
  outlet: "Post",
  url: null,
  published: "2025-03-10",
  language: "en",
  isBrief: false,
  quote: "Poland will not.",
  before: "",
  after: "",
  outletTier: null,
  alsoIn: [],
  holder: "POL",
  stance: "declines",
  date: "2025-03-10",
  datePrecision: "day",
  day: "2025-03-10",
  knownSince: "2025-03-10",
  actors: [],
  office: "head",
  conditions: [],
  contribution: [],
  confidence: 0.9,
  trace: [],
  extractor: "1",
  corrected: null,
  ...change,
});
const deciding = claim({});

describe("otherSide", () => {
  it("takes claims of the other side within the thirty days before, and no others", () => {
    const near = claim({ claimId: "near", stance: "open", day: "2025-02-08" });
    const far = claim({ claimId: "far", stance: "open", day: "2025-02-07" });
    const same = claim({ claimId: "same", stance: "opposes", day: "2025-03-01" });
    const undated = claim({ claimId: "undated", stance: "supports", day: null });
    expect(otherSide(deciding, [near, far, same, undated, deciding])).toEqual([near]);
  });
});

describe("whyDecides", () => {
  it.each([
    [{ day: "2025-03-01" }, "the later word counts: 10 Mar 2025, not 1 Mar 2025"],
    [{ office: "minister" }, "head of state or government before minister"],
    [{ published: "2025-03-01" }, "the later report counts"],
    [{ confidence: 0.5 }, "the surer reading counts"],
    [{ articleId: "b" }, "the first by its article’s id counts"],
  ] as const)("names the criterion: %o", (change, words) => {
    expect(whyDecides(deciding, claim({ claimId: "d", ...change }), english)).toContain(words);
  });
});

describe("Disagreement", () => {
  const position = { contested: true, claim: deciding } as Position;
  const other = claim({ claimId: "o", stance: "supports", day: "2025-03-01", quote: "Poland will send." });

  it("shows both sides and the rule that picked one", () => {
    const shown = inEnglish(<Disagreement position={position} claims={[deciding, other]} />);
    for (const words of ["Poland will not.", "Poland will send.", "the later word counts"])
      expect(shown).toContain(words);
  });

  it("shows nothing where nobody disagrees", () => {
    expect(inEnglish(<Disagreement position={{ ...position, contested: false }} claims={[other]} />)).toBe("");
  });
});
