import { expect, test } from "vitest";
import { holderCodes } from "../../src/gazetteer/holders";
import { partyForms } from "../../src/gazetteer/parties";

const parties = [...new Set([...partyForms().values()].flat())];

test("every party is of a holder of the gazetteer", () => {
  const codes = new Set(holderCodes());
  expect(parties.filter(({ holder }) => !codes.has(holder))).toEqual([]);
});

test("the times in government are dates, in order", () => {
  const wrong = parties.filter(({ governed }) =>
    governed.some(([from, to]) => {
      const formed = [from, to].every((date) => !date || /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date));
      return !formed || (to !== null && from > to);
    }),
  );
  expect(wrong).toEqual([]);
});

test("parties called alike stand side by side", () => {
  expect(
    partyForms()
      .get("SPD")
      ?.map(({ holder }) => holder)
      .sort(),
  ).toEqual(["CZE", "DEU"]);
});
