import { type Source, splitSentences } from "@standpoint/core";

/** Sentences that an article is made of, about as many as a brief has. */
const SENTENCES = 14;

const FIRST_DAY = Date.UTC(2022, 1, 24);
const DAYS = 1500;
const OUTLETS = ["The Test Post", "Der Testbote", "Le Courrier d'essai", "Het Proefblad", "Testowy Dziennik"];

/**
 * Makes articles out of the sentences of others, in the order of their days, as an archive has them: each of one
 * language, of sentences drawn anew, so that it reads like news and is no near-copy of another. The same seed makes
 * the same articles.
 * @param from the articles to take sentences from
 */
export function* makeArticles(from: readonly Source[], count: number, seed = 1): Generator<object> {
  const draw = randomNumbers(seed);
  const pools = sentencesByLanguage(from);
  for (let n = 0; n < count; n++) {
    const { language } = from[Math.floor(draw() * from.length)] as Source;
    const pool = pools.get(language as string) as readonly string[];
    const sentences = Array.from({ length: SENTENCES }, () => pool[Math.floor(draw() * pool.length)]);
    yield {
      id: `bench-${seed}-${n}`,
      language,
      title: `Article ${n}`,
      outlet: OUTLETS[Math.floor(draw() * OUTLETS.length)],
      url: `https://bench.example/${seed}/${n}`,
      published: new Date(FIRST_DAY + Math.floor((n / count) * DAYS) * 86_400_000).toISOString().slice(0, 10),
      text: `${sentences.join(" ")} ${ownWords(draw)}`,
    };
  }
}

/** Languages with few sentences would give near-copies, so each article also has words that no other has. */
function ownWords(draw: () => number): string {
  const words = Array.from({ length: 40 }, () => Math.floor(draw() * 36 ** 6).toString(36));
  return `${words.join(" ")}.`;
}

function sentencesByLanguage(from: readonly Source[]): Map<string, string[]> {
  const pools = new Map<string, string[]>();
  for (const { language, text } of from) {
    const pool = pools.get(language as string) ?? [];
    for (const { start, end } of splitSentences(text, language as string)) pool.push(text.slice(start, end));
    pools.set(language as string, pool);
  }
  return pools;
}

/** Mulberry32: numbers from 0 to 1 that look random and come again with the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
