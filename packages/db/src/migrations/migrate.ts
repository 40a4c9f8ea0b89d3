/**
 * Brings the database at the address to the newest schema, and fills what older programs did not keep. Several may
 * call it at once.
 * @returns the names of the migrations that were applied now
 * @throws Error when the database cannot be reached or a migration fails; nothing of that migration is kept
 */
export async function migrate(url: string): Promise<{ applied: string[] }> {
  // Kept out of bundles: the site never migrates, and the engine reads files that lie beside its source.
  const { applyMigrations } = await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ "./apply");
  const done = await applyMigrations(url);
  const { fillSteps } = await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ "../steps/fill-steps");
  await fillSteps(url);
  return done;
}

/**
 * Looks how far the database at the address is behind, and changes nothing.
 * @returns the names of the migrations that `migrate` would apply
 * @throws Error when it cannot be reached or has another history than this program's
 */
export async function missingMigrations(url: string): Promise<string[]> {
  const looked = await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ "./missing-migrations");
  return looked.missingMigrations(url);
}
