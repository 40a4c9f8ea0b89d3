import type { Holder, Stance } from "../../src/codebook";

/** Whose stance, which, the text, what it depends on, what is offered (names apart by spaces). */
export type TermCase = readonly [
  holder: Holder,
  stance: Stance,
  text: string,
  conditions: string,
  contribution: string,
];
