import { expect, it } from "vitest";
import { CoverageLine } from "../../src/view/CoverageLine";
import { inEnglish } from "./in-english";

it("counts articles that wait for a pack apart, though others of their language are read", () => {
  const byLanguage = [
    { language: "uk", articles: 5, waiting: 2 },
    { language: "en", articles: 4, waiting: 0 },
    { language: "cs", articles: 1, waiting: 1 },
  ];
  const rest = { firstDay: null, lastDay: null, extractor: [] };
  const line = inEnglish(<CoverageLine coverage={{ articles: 10, waiting: 3, byLanguage, ...rest }} />);
  expect(line.replace(/<.*?>/g, "")).toBe(
    "10 articles. 7 read: Ukrainian 3, English 4. 3 wait for a language pack, not coded yet: Ukrainian 2, Czech 1.",
  );
});
