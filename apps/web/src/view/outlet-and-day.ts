import type { Words } from "@standpoint/words/words";

type Stood = { readonly outlet: string | null; readonly published: string | null };

/** @returns where and when something came out, in words: "Le Monde, 2 Mar 2025" */
export function outletAndDay({ outlet, published }: Stood, { say, day }: Words): string {
  return `${outlet ?? say("outlet.unnamed")}, ${day(published)}`;
}
