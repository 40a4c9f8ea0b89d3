import { CONTENDERS, type Contender, reading } from "./contenders";
import { cpuSeconds } from "./cpu-seconds";
import type { TextSet } from "./load-texts";
import { type Spread, spread } from "./spread";

export type Speed = {
  readonly texts: string;
  readonly contender: string;
  readonly does: string;
  /** Each by CPU second of one core. */
  readonly articles: Spread;
  readonly characters: Spread;
  /** Words and signs as our tokeniser cuts them, so that all are measured by one count. */
  readonly tokens: Spread;
};

export type Memory = { readonly contender: string; readonly heapMegabytes: number; readonly rssMegabytes: number };

/** What each contender keeps after it has read the texts once: heap after a collection, and resident memory. */
export async function makeContenders(texts: TextSet): Promise<{ contenders: Contender[]; memory: Memory[] }> {
  const contenders: Contender[] = [];
  const memory: Memory[] = [];
  for (const make of CONTENDERS) {
    const before = kept();
    const contender = await make();
    contenders.push(contender);
    for (const source of texts.sources) if (!contender.english || source.language === "en") contender.read(source);
    const after = kept();
    memory.push({
      contender: contender.name,
      heapMegabytes: (after.heapUsed - before.heapUsed) / 1e6,
      rssMegabytes: (after.rss - before.rss) / 1e6,
    });
  }
  return { contenders, memory };
}

function kept(): NodeJS.MemoryUsage {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage();
}

/** All contenders over the same texts, one after the other in each round, so that a busy machine slows all alike. */
export function compareSpeed(
  texts: TextSet,
  contenders: readonly Contender[],
  rounds: number,
  warmUp: number,
): Speed[] {
  const tokens = texts.sources.reduce((sum, source) => sum + reading(source).tokens.count, 0);
  const seconds = contenders.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (const [i, contender] of contenders.entries()) {
      const took = cpuSeconds(() => {
        for (const source of texts.sources) contender.read(source);
      });
      if (round >= 0) seconds[i]?.push(took);
    }
  }
  return contenders.map(({ name, does }, i) => {
    const per = (amount: number): Spread => spread((seconds[i] ?? []).map((took) => amount / took));
    const [articles, characters] = [per(texts.sources.length), per(texts.characters)];
    return { texts: texts.name, contender: name, does, articles, characters, tokens: per(tokens) };
  });
}
