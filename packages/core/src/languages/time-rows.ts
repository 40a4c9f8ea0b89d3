import type { Dates } from "./dates";
import type { Steps } from "./steps";

type DatePhrase = "within" | "until" | "last" | "next" | "future";

export type TimeRole =
  | `date:${DatePhrase}`
  | "date:month"
  | "date:weekday"
  | "date:relative"
  | `step:${Steps["rows"][number][0]}`
  | "step:hosting"
  | "step:seats"
  | "step:parliament";

export type TimeRow = { readonly role: TimeRole; readonly pattern: string };

/** The patterns by which a pack finds days and steps, under their roles in the automaton. */
export function timeRows(pack: { readonly dates: Dates; readonly steps: Steps }): TimeRow[] {
  const { dates, steps } = pack;
  const rows = (role: TimeRole, patterns: readonly string[]) => patterns.map((pattern) => ({ role, pattern }));
  return [
    ...rows("date:month", dates.months),
    ...rows("date:weekday", dates.weekdays),
    ...rows(
      "date:relative",
      dates.relative.map(([pattern]) => pattern),
    ),
    ...rows("date:within", dates.within),
    ...rows("date:until", dates.until),
    ...rows("date:last", dates.last),
    ...rows("date:next", dates.next),
    ...rows("date:future", dates.future),
    ...steps.rows.map(([type, pattern]) => ({ role: `step:${type}` as const, pattern })),
    ...rows("step:hosting", steps.hosting),
    ...rows("step:seats", steps.seats),
    ...rows("step:parliament", steps.parliament),
  ];
}
