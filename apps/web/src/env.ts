import { readTrustedProxies, type TrustedProxies } from "./server/client-address";

/**
 * The only reader of the environment. Read when asked, so that a build needs none of it. Not marked `server-only`, as
 * the server reads it before there is anything of Next.
 */
export const env = {
  /** The database's address as it is set, or not. */
  get databaseSetting(): string | undefined {
    return process.env.DATABASE_URL || undefined;
  },
  /** PostgreSQL; `npm start` sets it to the embedded server's address. */
  get databaseUrl(): string {
    const url = env.databaseSetting;
    if (!url) throw new Error("DATABASE_URL is not set: start the site with `npm start`, which prepares a database");
    return url;
  },
  /** The public origin, without a slash at its end. Links never take the Host header. */
  get origin(): string {
    return (process.env.STANDPOINT_URL ?? `http://localhost:${process.env.PORT ?? "3000"}`).replace(/\/+$/, "");
  },
  /** Whether readers come by https. Then they are told to come by nothing else. */
  get secure(): boolean {
    return env.origin.startsWith("https://");
  },
  /** What lets a writer in. Unset, there is no way to write over HTTP at all. */
  get token(): string | undefined {
    return process.env.STANDPOINT_TOKEN || undefined;
  },
  /** Off where something in front of the site counts requests already. */
  get rateLimits(): boolean {
    return process.env.STANDPOINT_RATE_LIMITS !== "off";
  },
  /** Who may say in `X-Forwarded-For` for whom it asks. */
  get trustedProxies(): TrustedProxies {
    return readTrustedProxies(process.env.STANDPOINT_TRUSTED_PROXY);
  },
  /** How much is logged: `debug`, `info`, `warn`, `error`. */
  get logLevel(): string | undefined {
    return process.env.LOG_LEVEL;
  },
};
