import { type Log, openLog, secretsOf } from "@standpoint/log";
import { env } from "../env";

/** The site's log: one JSON object a line on standard output. */
export const log: Log = openLog({
  name: "web",
  level: env.logLevel,
  secrets: secretsOf({ token: env.token, databaseUrl: env.databaseSetting }),
});
