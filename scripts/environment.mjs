// The environment of every child: nothing phones home, nothing is fetched but packages, and npm's own variables (it
// exports each field of package.json) do not reach pnpm, which would take them for settings.
const QUIET = {
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  // Prisma wants an engine file to exist even where it is never run; any file will do. docs/decisions/0002.
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
};
const NPM_OWN = /^npm_(package|lifecycle|command|execpath|node_execpath)|^STANDPOINT_ENDS_WITH_PARENT$/;

/** @param {Record<string, string | undefined>} [extra] variables on top; undefined takes one away */
export function environment(extra = {}) {
  const all = { ...process.env, ...QUIET, ...extra };
  return Object.fromEntries(Object.entries(all).filter(([key, value]) => value !== undefined && !NPM_OWN.test(key)));
}
