import { refuseForeignDatabase } from "./world/refuse-foreign-database";
import { startSite } from "./world/start-site";

/**
 * A world for the tests: the sample articles in a database that is thrown away, and the built site on a port of its own.
 * STANDPOINT_TESTED_ORIGIN names a site that runs already; what needs its command line is skipped then.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  if (process.env.STANDPOINT_TESTED_ORIGIN) return async () => {};
  refuseForeignDatabase(process.env.DATABASE_URL);
  const site = await startSite();
  process.env.STANDPOINT_TESTED_ORIGIN = site.origin;
  process.env.STANDPOINT_TESTED_DATA_DIR = site.dataDir;
  return site.stop;
}
