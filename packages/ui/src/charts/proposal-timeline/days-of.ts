const utc = (year: number, month: number, day: number) => new Date(Date.UTC(year, month, day));

/** @returns the first and the last day that a date of some precision can mean */
export function daysOf(date: string): [Date, Date] {
  const [year = 1970, month, day] = date.split("-").map(Number);
  if (month === undefined) return [utc(year, 0, 1), utc(year, 11, 31)];
  if (day === undefined) return [utc(year, month - 1, 1), utc(year, month, 0)];
  return [utc(year, month - 1, day), utc(year, month - 1, day)];
}
