import { HOST, lastDayOf, type Precision, precisionOf } from "../codebook";
import { ofRole } from "../found";
import { MEETINGS } from "../gazetteer/meetings";
import { addDays, daysBetween, weekdayOf } from "../mentions/calendar";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Reading } from "../reading";
import { boundsOf, type OfficeTerm, officeTerms, type PublishedBounds } from "./office-bounds";
import { writtenDays } from "./written-day";

/** When an article came out, by its header and its text together. */
export type SettledDate = {
  readonly published: string | null;
  readonly publishedPrecision: Precision | null;
  /** The text contradicts the header: `published` is what both allow. */
  readonly dateConflict?: true;
  /** For an article without any date, the days between which it came out. */
  readonly publishedBounds?: PublishedBounds;
};

/** A dateline may be a day off the header's: clocks differ, and papers come out the next morning. */
const SLACK = 2;
/** So many who were not in office at the header's date contradict it; one may be an old photograph. */
const ENOUGH_OFFICES = 2;
/** A meeting is told in the first sentences, its place a little later. */
const LEAD = 3;
const PLACE = 8;
/** How far from its header an article's meeting may lie to be taken for a known one, in days. */
const NEAR = 100;

/** @param read the sentences as first read, with the header's date */
export function settleDate(reading: Reading, read: readonly ReadSentence[]): SettledDate {
  const { published, publishedPrecision } = reading.document.source;
  const { dateline, caption } = writtenDays(reading, read);
  const terms = officeTerms(read);
  if (published === null) return undated(dateline ?? caption, terms);
  const said = [dateline, caption !== null && isAfter(caption, published) ? caption : null].find(
    (day) => day !== null && contradicts(day, published),
  );
  if (said) return { ...common(published, said), dateConflict: true };
  const out = terms.filter((term) => isOutside(term, published));
  const conflict =
    out.length >= ENOUGH_OFFICES || (publishedPrecision === "month" && meetsElsewhen(reading, read, published));
  const kept = out.length >= ENOUGH_OFFICES && publishedPrecision === "day" ? published.slice(0, 7) : published;
  return { published: kept, publishedPrecision: precisionOf(kept), ...(conflict ? { dateConflict: true } : {}) };
}

function undated(day: string | null, terms: readonly OfficeTerm[]): SettledDate {
  if (day !== null) return { published: day, publishedPrecision: "day" };
  const publishedBounds = boundsOf(terms);
  return { published: null, publishedPrecision: null, ...(publishedBounds ? { publishedBounds } : {}) };
}

function contradicts(day: string, published: string): boolean {
  return precisionOf(published) === "day"
    ? Math.abs(daysBetween(published, day)) > SLACK
    : !day.startsWith(published) &&
        Math.min(...edges(published).map((edge) => Math.abs(daysBetween(edge, day)))) > SLACK;
}

function isAfter(day: string, published: string): boolean {
  return day > addDays(lastDayOf(published), SLACK);
}

function edges(published: string): readonly [string, string] {
  return [`${published}-01-01`.slice(0, 10), lastDayOf(published)];
}

/** The month or year that the header and the text's day share; null where not even the year. */
function common(published: string, day: string): Pick<SettledDate, "published" | "publishedPrecision"> {
  const shared = [7, 4].map((length) => day.slice(0, length)).find((part) => published.startsWith(part)) ?? null;
  return { published: shared, publishedPrecision: precisionOf(shared) };
}

function isOutside({ from, to }: OfficeTerm, published: string): boolean {
  const [first, last] = edges(published);
  return (from !== null && last < from) || (to !== null && first > to);
}

/** The first sentences tell a meeting of leaders on a weekday and its place: known ones of that place and weekday lie in other months. */
function meetsElsewhen(reading: Reading, read: readonly ReadSentence[], published: string): boolean {
  const lead = read.slice(0, LEAD);
  if (!lead.some(({ found }) => ofRole(found, "step:meeting").length > 0)) return false;
  const days = new Set(
    lead.flatMap(({ found }) =>
      ofRole(found, "date:weekday").map(({ row }) => reading.language.dates.weekdays.indexOf(row.pattern)),
    ),
  );
  const hosts = new Set(
    read
      .slice(0, PLACE)
      .flatMap(({ found }) =>
        found.flatMap(({ row }) =>
          row.name?.sort === "capital" || row.name?.sort === "government" ? row.name.holder : [],
        ),
      ),
  );
  const held = MEETINGS.filter(([, host]) => host !== HOST && hosts.has(host));
  const [first, last] = edges(published);
  if (held.some(([day]) => day >= addDays(first, -7) && day <= last)) return false;
  return held.some(
    ([day]) =>
      days.has(weekdayOf(day)) && Math.min(Math.abs(daysBetween(day, first)), Math.abs(daysBetween(day, last))) <= NEAR,
  );
}
