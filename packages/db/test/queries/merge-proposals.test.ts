import { expect, it } from "vitest";
import { mergeProposals, type Telling } from "../../src/queries/merge-proposals";

const telling = (claimId: string, told: Partial<Telling>): Telling => ({
  claimId,
  articleId: claimId,
  title: null,
  outlet: null,
  url: null,
  published: null,
  publishedDay: "2025-04-01",
  language: "en",
  isBrief: true,
  quote: "q",
  before: "",
  after: "",
  outletTier: null,
  alsoIn: [],
  date: "2025-03-27",
  day: "2025-03-27",
  precision: "day",
  type: "meeting",
  proposers: ["FRA"],
  summary: "France: meeting",
  ...told,
});
const month = { date: "2025-03", day: "2025-03-31", precision: "month" } as const;
const merged = (...tellings: Telling[]) =>
  mergeProposals(tellings).map(({ sources }) => sources.map(({ claimId }) => claimId).join(""));

it.each([
  ["the same day, proposer and type", {}, ["ab"]],
  ["overlapping proposers", { proposers: ["FRA", "GBR"] }, ["ab"]],
  ["a month that holds the day", month, ["ab"]],
  ["another type", { type: "proposal" }, ["a", "b"]],
  ["other proposers", { proposers: ["GBR"] }, ["a", "b"]],
  ["nobody named beside somebody", { proposers: [] }, ["a", "b"]],
  ["another day", { date: "2025-03-28", day: "2025-03-28" }, ["a", "b"]],
  ["another month", { ...month, date: "2025-04", day: "2025-04-30" }, ["a", "b"]],
] as const)("%s", (_, told, expected) => {
  expect(merged(telling("a", {}), telling("b", told as Partial<Telling>))).toEqual(expected);
});

it("takes two steps at which nobody is named on one day as one", () => {
  expect(merged(telling("a", { proposers: [] }), telling("b", { proposers: [] }))).toEqual(["ab"]);
});

it("does not depend on the order of articles, and keeps the finest date and all proposers", () => {
  const tellings = [
    telling("a", month),
    telling("b", { proposers: ["FRA", "GBR"] }),
    telling("c", { proposers: ["GBR"] }),
  ];
  const [row, ...more] = mergeProposals(tellings);
  expect(more).toEqual([]);
  expect(row).toMatchObject({ id: "a", date: "2025-03-27", precision: "day", proposers: ["FRA", "GBR"] });
  expect(mergeProposals([...tellings].reverse())).toEqual([row]);
});

it("is named after the article that told of it first", () => {
  const [row] = mergeProposals([telling("a", {}), telling("z", { publishedDay: "2025-03-28" })]);
  expect(row?.id).toBe("z");
});
