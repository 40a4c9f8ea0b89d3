/** The two days every question is asked for. Both are `YYYY-MM-DD`, UTC; callers put today where a reader names none. */
export type AsOf = {
  /** What was true that day. */
  on: string;
  /** What could be known that day. */
  known: string;
};
