import type { Source } from "@standpoint/core";
import { buildLexicon, findMatches, tokenise } from "@standpoint/core/stages";
import { cpuSeconds } from "./cpu-seconds";
import type { Growth } from "./grow-length";
import { exponentOf, spread } from "./spread";

const COUNTS = [500, 1000, 2000, 4000, 8000, 16_000, 32_000];
const CLITICS = { after: ["'s"], before: [] };
const PASSES = 3;

/** Cutting texts and finding patterns in them, with ever more patterns: phrases of one to three words of these texts. */
export function growPatterns(sources: readonly Source[], rounds: number): Growth {
  const phrases = phrasesOf(sources);
  const counts = COUNTS.filter((count) => count <= phrases.length);
  const points = counts.map((size) => {
    const rows = phrases.slice(0, size).map((pattern) => ({ id: pattern, role: "phrase", pattern, plain: true }));
    const lexicon = buildLexicon(rows);
    const once = (): number =>
      cpuSeconds(() => {
        for (let pass = 0; pass < PASSES; pass++) {
          for (const { text } of sources) findMatches(lexicon, tokenise(text, lexicon, CLITICS));
        }
      }) / PASSES;
    once();
    return { size, milliseconds: spread(Array.from({ length: rounds }, () => once() * 1000)) };
  });
  const exponent = exponentOf(points.map(({ size, milliseconds }) => ({ x: size, y: milliseconds.low })));
  return { points, exponent };
}

/** Every so-manieth phrase, so that few patterns lie over all texts as many do. */
function phrasesOf(sources: readonly Source[]): string[] {
  const phrases = new Set<string>();
  for (const { text } of sources) {
    const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
    words.forEach((word, i) => {
      const length = 1 + (i % 3);
      phrases.add([word, ...words.slice(i + 1, i + length)].join(" "));
    });
  }
  const all = [...phrases];
  const STRIDE = 7919;
  return all.map((_, i) => all[(i * STRIDE) % all.length] as string);
}
