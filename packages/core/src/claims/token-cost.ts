import { COMMA, CUT, QUOTE } from "../sentences/tokens";

/** What a contrast ("but", "however") between a name and what is said costs. */
export const CONTRAST_COST = 2.5;

/** What a token between a name and what is said costs: a word a little, commas and quotes more, clause ends most. */
export function tokenCost(kind: number | undefined): number {
  return kind === CUT ? 2.5 : kind === COMMA ? 0.7 : kind === QUOTE ? 0.3 : 0.12;
}
