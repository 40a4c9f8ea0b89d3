const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** @returns a date of any precision for reading: "26 Feb 2024", "Feb 2024", "2024"; "undated" for null */
export function dayText(date: string | null): string {
  if (date === null) return "undated";
  const [year, month, day] = date.split("-");
  const name = month === undefined ? null : MONTHS[Number(month) - 1];
  if (!name) return year ?? date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
