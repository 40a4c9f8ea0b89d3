import { describe, expect, test } from "vitest";
import { holderCodes } from "../../src/gazetteer/holders";
import { NAMED_LANGUAGES, namesOf } from "../../src/gazetteer/names";

describe.each(NAMED_LANGUAGES)("the names of holders in %s", (language) => {
  const names = namesOf(language);
  const single = names.filter((name) => name.sort !== "group");

  test("name every holder", () => {
    const named = new Set(single.filter((name) => name.sort === "name").map((name) => name.holder));
    expect(holderCodes().filter((code) => !named.has(code))).toEqual([]);
  });

  test("give no form to two holders unless it is marked ambiguous", () => {
    const owners = new Map<string, Set<string>>();
    for (const { form, holder, ambiguous } of single) {
      if (ambiguous) continue;
      const key = form.toLowerCase();
      owners.set(key, (owners.get(key) ?? new Set()).add(holder));
    }
    expect([...owners].filter(([, holders]) => holders.size > 1)).toEqual([]);
  });

  test("have only holders as members of groups", () => {
    const codes = new Set(holderCodes());
    const strangers = names.flatMap((name) => name.members ?? []).filter((member) => !codes.has(member));
    expect(strangers).toEqual([]);
  });

  test("leave out what the reader makes itself", () => {
    expect(single.filter(({ form }) => /[’–]|^~|^\s|\s$/u.test(form))).toEqual([]);
  });
});

test("a language without names has none", () => {
  expect(namesOf("xx")).toEqual([]);
});

test("a form that needs its context says so", () => {
  const ambiguous = (form: string) => namesOf("en").find((name) => name.form === form)?.ambiguous;
  expect(ambiguous("Paris")).toBe(true);
  expect(ambiguous("France")).toBe(false);
});

test("the holders are countries and, last, the three organisations", () => {
  expect(holderCodes().slice(-3)).toEqual(["EU", "NATO", "UN"]);
  expect(holderCodes().length).toBeGreaterThan(75);
});
