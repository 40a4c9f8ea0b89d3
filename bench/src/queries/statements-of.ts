import pg from "pg";

type Statement = { readonly text: string; readonly values: readonly unknown[] };

/** Listens to the driver: the database package shows no SQL, and what is explained must be what is asked. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const heard: Statement[] = [];
  const query = pg.Client.prototype.query as (...given: unknown[]) => unknown;
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [first, second] = given as [string | Partial<Statement>, unknown];
    const text = typeof first === "string" ? first : first.text;
    const values = typeof first === "string" ? second : (first.values ?? second);
    if (text && /^\s*(select|with)/i.test(text)) heard.push({ text, values: Array.isArray(values) ? values : [] });
    return query.apply(this, given);
  } as typeof pg.Client.prototype.query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query as typeof pg.Client.prototype.query;
  }
  return heard;
}
