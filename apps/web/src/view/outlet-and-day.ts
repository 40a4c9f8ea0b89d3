import { dayInWords } from "@standpoint/charts/day";

/** @returns where and when something came out, in words: "Le Monde, 2 Mar 2025" */
export function outletAndDay({ outlet, published }: { outlet: string | null; published: string | null }): string {
  return `${outlet ?? "an unnamed outlet"}, ${published ? dayInWords(published) : "undated"}`;
}
