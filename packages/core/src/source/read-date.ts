import { type Precision, precisionOf } from "../codebook";

export type ReadDate = { readonly date: string; readonly precision: Precision };

/**
 * Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an ISO date-time (its UTC day; without a zone the day as written).
 * @returns null when it is none of these or no day of the calendar
 */
export function readDate(written: string): ReadDate | null {
  const text = written.trim();
  const precision = precisionOf(text);
  if (precision) return isCalendarDate(text) ? { date: text, precision } : null;
  const match = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i.exec(text);
  if (!match?.[1] || !isCalendarDate(match[1])) return null;
  const moment = match[4]
    ? new Date(
        text
          .replace(" ", "T")
          .replace(/\s/g, "")
          .replace(/([+-]\d{2})(\d{2})$/, "$1:$2"),
      )
    : null;
  if (moment && Number.isNaN(moment.getTime())) return null;
  return { date: moment ? moment.toISOString().slice(0, 10) : match[1], precision: "day" };
}

function isCalendarDate(date: string): boolean {
  const full = `${date}-01-01`.slice(0, 10);
  const parsed = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === full;
}
