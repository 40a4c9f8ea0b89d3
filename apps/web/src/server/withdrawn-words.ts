import { dayInWords } from "@standpoint/charts/day";
import type { Withdrawal } from "@standpoint/db";
import { outletAndDay } from "../view/outlet-and-day";

/** What stands at the address of an article that was taken out: that it was here, and why it is gone. */
export function withdrawnWords(withdrawal: Withdrawal): string[] {
  const { reason, day } = withdrawal;
  return [
    `An article in ${outletAndDay(withdrawal)}. Withdrawn on ${dayInWords(day)}: ${reason}`,
    "Its text and all that was read in it are deleted, and no answer rests on it any more, of whatever day.",
  ];
}
