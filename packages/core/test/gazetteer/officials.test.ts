import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { holderCodes } from "../../src/gazetteer/holders";
import {
  holdsOn,
  type OfficialRecord,
  officials,
  officialsCalled,
  recordAt,
  standingAt,
  standingOf,
} from "../../src/gazetteer/officials";

const SINGLE_SEATS = ["head_of_government", "head_of_state", "foreign_minister", "defence_minister"];
// Bosnia's and San Marino's heads of state, and Switzerland's council, are several people at once.
const SHARED_SEATS = new Set(["BIH head_of_state", "SMR head_of_state", "AND head_of_state", "CHE head_of_state"]);

function overlaps(records: readonly OfficialRecord[]): string[] {
  const ordered = [...records].sort((a, b) => (a.from ?? "").localeCompare(b.from ?? ""));
  return ordered.flatMap((later, index) => {
    const earlier = ordered[index - 1];
    if (!earlier || earlier.name === later.name) return [];
    const from = later.from ?? "0000";
    const to = earlier.to ?? "9999";
    const length = Math.min(from.length, to.length);
    return to.slice(0, length) > from.slice(0, length) ? [`${earlier.name} – ${later.name}`] : [];
  });
}

describe("the table of officials", () => {
  test("seats one person at a time where there is one seat", () => {
    const seats = new Map<string, OfficialRecord[]>();
    for (const record of officials()) {
      if (!SINGLE_SEATS.includes(record.office) || record.voice !== "government") continue;
      const seat = `${record.holder} ${record.office}`;
      if (!SHARED_SEATS.has(seat)) seats.set(seat, [...(seats.get(seat) ?? []), record]);
    }
    expect([...seats].flatMap(([seat, records]) => overlaps(records).map((pair) => `${seat}: ${pair}`))).toEqual([]);
  });

  test("has well-formed dates in order, and holders of the gazetteer", () => {
    const codes = new Set(holderCodes());
    const wrong = officials().filter(({ holder, from, to }) => {
      const formed = [from, to].every((date) => date === null || /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date));
      return !formed || !codes.has(holder) || (from !== null && to !== null && from.slice(0, to.length) > to);
    });
    expect(wrong).toEqual([]);
  });
});

test("the table that is read is the one that is written by hand", () => {
  const table = new URL("../../src/gazetteer/officials.tsv", import.meta.url);
  const [, ...lines] = readFileSync(table, "utf8").split("\n").filter(Boolean);
  const written = lines.map((line) => line.split("\t").slice(0, 6).join(" "));
  const read = officials().map(({ holder, name, office, voice, from, to }) =>
    [holder, name, office, voice, from ?? "", to ?? ""].join(" "),
  );
  expect(read).toEqual(written.map((line) => line.normalize("NFC")));
});

describe("who somebody is for a text", () => {
  test("an undated text is no older than the question", () => {
    expect(standingAt(officialsCalled("Boris Johnson"), null).record?.voice).toBe("former");
    expect(standingAt(officialsCalled("Kaja Kallas"), null).record?.holder).toBe("EU");
  });

  test("of a day after the office it is ended, of a day before it later", () => {
    const varadkar = officialsCalled("Leo Varadkar").filter(({ voice }) => voice === "government");
    expect(standingAt(varadkar, "2025-01-01").when).toBe("ended");
    const burnham = officialsCalled("Andy Burnham");
    expect(standingAt(burnham, "2024-01-01").when).toBe("later");
    expect(standingAt(burnham, "2026-09-01").when).toBe("then");
  });
});

describe("who a name is on a day", () => {
  test("depends on the office held then", () => {
    const merz = officialsCalled("Friedrich Merz");
    expect(recordAt(merz, "2024-12-08")?.voice).toBe("opposition");
    expect(recordAt(merz, "2025-07-01")?.office).toBe("head_of_government");
  });

  test("changes the country with the office", () => {
    const kallas = officialsCalled("Kaja Kallas");
    expect(recordAt(kallas, "2024-05-20")?.holder).toBe("EST");
    expect(recordAt(kallas, "2025-03-01")?.holder).toBe("EU");
  });

  test("an alias leads to all records of the person", () => {
    expect(officialsCalled("Zelenskyy").map((record) => record.name)).toContain("Volodymyr Zelensky");
    expect(officialsCalled("nobody at all")).toEqual([]);
  });

  test("without a day a government's voice is preferred", () => {
    expect(recordAt(officialsCalled("Friedrich Merz"), null)?.voice).toBe("government");
  });

  test("partial dates count with the whole of their month or year", () => {
    const record = { ...officials()[0], from: "2024-03", to: "2025" } as OfficialRecord;
    expect(holdsOn(record, "2024-03-01")).toBe(true);
    expect(holdsOn(record, "2024-02-28")).toBe(false);
    expect(holdsOn(record, "2025-12-31")).toBe(true);
    expect(holdsOn(record, "2026")).toBe(false);
    expect(holdsOn(record, "2024")).toBe(true);
  });

  test("an office has one of the codebook's standings", () => {
    expect([standingOf("head_of_state"), standingOf("defence_minister"), standingOf("envoy")]).toEqual([
      "head",
      "minister",
      "other",
    ]);
  });
});
