import type { Withdrawal } from "@standpoint/db";
import type { Words } from "@standpoint/words";
import { outletAndDay } from "../view/outlet-and-day";

/** What stands at the address of an article that was taken out: that it was here, and why it is gone. */
export function withdrawnWords(withdrawal: Withdrawal, words: Words): string[] {
  const { reason, day } = withdrawal;
  const told = { where: outletAndDay(withdrawal, words), day: words.day(day), reason };
  return [words.say("wrong.withdrawnWhy", told), words.say("wrong.withdrawnAll")];
}
