import { acquireDatabase } from "./acquire";
import { checkAddress } from "./check-address";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs the work with a database: the one at `databaseUrl`, else the embedded one in the data directory, which the
 * last one to leave stops. A signal that ends the process lets go of it first.
 * @throws DatabaseUnavailable
 */
export async function withDatabase<T>(
  dataDir: string,
  databaseUrl: string | undefined,
  work: (url: string) => Promise<T>,
): Promise<T> {
  if (databaseUrl) {
    await checkAddress(databaseUrl);
    return work(databaseUrl);
  }
  const lease = await acquireDatabase(dataDir);
  const onSignal = (signal: NodeJS.Signals) => {
    void lease.release().finally(() => {
      stopListening();
      process.kill(process.pid, signal);
    });
  };
  const stopListening = () => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  try {
    return await work(lease.url);
  } finally {
    await lease.release();
    stopListening();
  }
}
