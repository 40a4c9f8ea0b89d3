/**
 * Brings the database at the address to the newest schema. Several may call it at once.
 * @returns the names of the migrations that were applied now
 * @throws Error when the database cannot be reached or a migration fails; nothing of that migration is kept
 */
export async function migrate(url: string): Promise<{ applied: string[] }> {
  // Kept out of bundles: the site never migrates, and the engine reads files that lie beside its source.
  const { applyMigrations } = await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ "./apply");
  return applyMigrations(url);
}
