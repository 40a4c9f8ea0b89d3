import { dayInWords } from "@standpoint/charts/day";
import type { Withdrawal } from "@standpoint/db";

/** What stands at the address of an article that was taken out: that it was here, and why it is gone. */
export function withdrawnWords({ outlet, published, reason, day }: Withdrawal): string[] {
  const when = published ? dayInWords(published) : "undated";
  return [
    `An article in ${outlet ?? "an unnamed outlet"}, ${when}. Withdrawn on ${dayInWords(day)}: ${reason}`,
    "Its text and all that was read in it are deleted, and no answer rests on it any more, of whatever day.",
  ];
}
