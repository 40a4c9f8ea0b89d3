/**
 * Runs the work with a database: the one at `databaseUrl`, else the embedded one in the data directory,
 * which the last one to leave stops.
 * @throws DatabaseUnavailable
 */
export async function withDatabase<T>(
  _dataDir: string,
  _databaseUrl: string | undefined,
  _work: (url: string) => Promise<T>,
): Promise<T> {
  throw new Error("not built yet");
}
