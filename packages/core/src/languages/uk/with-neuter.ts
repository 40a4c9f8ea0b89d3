import type { CueRow } from "../language";

/** "відмовила|відмовили" gets "відмовило" beside it: Oslo, Tokyo and every ministry are neuter. */
export function withNeuter(pattern: string): string {
  return pattern.replace(/([\p{L}']+)ла(ся|сь)?\|\1ли(ся|сь)?(?![\p{L}'])/gu, "$&|$1ло$2");
}

/** The same for all patterns of a table, however deep. */
export function neuterToo<T>(table: T): T {
  if (typeof table === "string") return withNeuter(table) as T;
  if (Array.isArray(table)) return table.map((item) => neuterToo(item)) as T;
  if (typeof table !== "object" || table === null) return table;
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, neuterToo(value)])) as T;
}

/** Only the patterns of cues: the examples stay as they are. */
export function neuterCues(cues: readonly CueRow[]): CueRow[] {
  return cues.map(([sense, pattern, example, options]) => [sense, withNeuter(pattern), example, options] as CueRow);
}
