import { checkDatabase, type Database } from "@standpoint/db";

/** How long `check` takes, what it found, and the most memory that this process held meanwhile. */
export type CheckRate = { seconds: number; differences: number; peakMegabytes: number };

export async function checkRate(db: Database, repair: boolean): Promise<CheckRate> {
  const start = performance.now();
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 100);
  let differences = 0;
  const models = new Map<string, number>();
  try {
    for await (const { model } of checkDatabase(db, { repair })) {
      differences += 1;
      models.set(model, (models.get(model) ?? 0) + 1);
    }
  } finally {
    clearInterval(watch);
  }
  console.log(`check, repair ${repair}:`, Object.fromEntries(models));
  return {
    seconds: Number(((performance.now() - start) / 1000).toPrecision(3)),
    differences,
    peakMegabytes: Math.round(peak / 1e6),
  };
}
