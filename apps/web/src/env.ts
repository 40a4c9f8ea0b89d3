import "server-only";

/** The only reader of the environment. Read when asked, so that a build needs none of it. */
export const env = {
  /** PostgreSQL; `npm start` sets it to the embedded server's address. */
  get databaseUrl(): string {
    const url = process.env.DATABASE_URL;
    if (!url) throw new Error("DATABASE_URL is not set: start the site with `npm start`, which prepares a database");
    return url;
  },
  /** The public origin, without a slash at its end. Links never take the Host header. */
  get origin(): string {
    return (process.env.STANDPOINT_URL ?? `http://localhost:${process.env.PORT ?? "3000"}`).replace(/\/+$/, "");
  },
};
