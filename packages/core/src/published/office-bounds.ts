import { lastDayOf, precisionOf } from "../codebook";
import { hasRole, roleSet } from "../found";
import { type OfficialRecord, officialsCalled, standingOf } from "../gazetteer/officials";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Mention } from "../mentions/mention";

const ANOTHER_TIME = roleSet("modifier:historical", "speaker:former", "date:month", "date:relative");

/** Between which days an article came out, by an office that it says somebody holds. */
export type OfficeTerm = { readonly name: string; readonly from: string | null; readonly to: string | null };

/** The days between which an article came out. */
export type PublishedBounds = {
  readonly after: string | null;
  readonly before: string | null;
  /** Whose terms of office say so: "Kaja Kallas in office until 2024-07-15". */
  readonly reason: string;
};

/** The terms of all whom the article names by their office as of its own day; who held it "then" or "in 2022" tells nothing. */
export function officeTerms(read: readonly ReadSentence[]): OfficeTerm[] {
  const terms = new Map<string, OfficeTerm>();
  for (const one of read) {
    if (hasRole(one.found, ANOTHER_TIME)) continue;
    for (const mention of one.mentions) {
      const term = termOf(mention);
      if (term) terms.set(term.name, term);
    }
  }
  return [...terms.values()];
}

/** The whole time in which a person held offices of the rank that the text gives; null where a day is not known. */
function termOf(mention: Mention): OfficeTerm | null {
  const { person, office, voice, sieve, holders } = mention;
  if (person === null || office === null || voice !== "government" || sieve !== "title in the text") return null;
  const records = officialsCalled(person).filter(
    (record) =>
      holders.includes(record.holder) && record.voice === "government" && standingOf(record.office) === office,
  );
  const name = records[0]?.name;
  if (name === undefined || records.some((record) => record.name !== name)) return null;
  return { name, from: earliest(records), to: latest(records) };
}

function earliest(records: readonly OfficialRecord[]): string | null {
  const days = records.map(({ from }) => from);
  if (days.includes(null)) return null;
  return days.map((day) => `${day}-01-01`.slice(0, 10)).sort()[0] ?? null;
}

function latest(records: readonly OfficialRecord[]): string | null {
  const days = records.map(({ to }) => to);
  if (days.includes(null)) return null;
  return (
    days
      .map((day) => (precisionOf(day) ? lastDayOf(day as string) : ""))
      .sort()
      .at(-1) || null
  );
}

/** What all terms allow together; null where they tell nothing or contradict each other. */
export function boundsOf(terms: readonly OfficeTerm[]): PublishedBounds | null {
  const first = terms.filter(({ from }) => from !== null).sort((a, b) => order(b.from, a.from))[0];
  const last = terms.filter(({ to }) => to !== null).sort((a, b) => order(a.to, b.to))[0];
  const after = first?.from ?? null;
  const before = last?.to ?? null;
  if ((after === null && before === null) || (after !== null && before !== null && after > before)) return null;
  const reasons = [
    ...(first ? [`${first.name} in office from ${after}`] : []),
    ...(last ? [`${last.name} in office until ${before}`] : []),
  ];
  return { after, before, reason: reasons.join("; ") };
}

function order(a: string | null, b: string | null): number {
  return (a ?? "").localeCompare(b ?? "");
}
