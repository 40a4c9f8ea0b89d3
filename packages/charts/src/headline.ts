import type { Holder, Stance } from "@standpoint/core/codebook";
import { countStances } from "./count-stances";

const WORDS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty",
];

/** @returns small numbers in words, as a newspaper writes them; figures above twenty. */
export function numberInWords(value: number): string {
  return WORDS[value] ?? value.toLocaleString("en");
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** @returns what the map shows in one line: "Fifteen countries back a force; four reject it". */
export function headline(positions: readonly { holder: Holder; stance: Stance }[]): string {
  const { total, of } = countStances(positions);
  if (total === 0) return "No country has taken a position yet";
  const back = `${numberInWords(of.supports)} ${of.supports === 1 ? "country backs" : "countries back"} a force`;
  const reject = `${numberInWords(of.opposes)} ${of.opposes === 1 ? "rejects" : "reject"} it`;
  return capital(`${back}; ${of.opposes === 0 ? "none rejects it" : reject}`);
}
