import pg from "pg";

export type Sizes = { articles: number; claims: number; bytesPerArticle: number; server: string };

/** What there is, and how many bytes on disk an article takes with all that was read in it and all indexes. */
export async function sizes(url: string): Promise<Sizes> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(`
      select (select count(*)::int from article) as articles, (select count(*)::int from stance_claim) as claims,
             pg_database_size(current_database())::float8 as bytes,
             split_part(current_setting('server_version'), ' ', 1) as server`);
    const { articles, claims, bytes, server } = rows[0];
    return { articles, claims, bytesPerArticle: Math.round(bytes / articles), server };
  } finally {
    await client.end();
  }
}
