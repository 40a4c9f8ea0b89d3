import "server-only";
import { type Database, openDatabase } from "@standpoint/db";
import { env } from "../env";

/** Kept on the global object: Next loads this module once for pages and again for route handlers. */
const held = globalThis as { standpointDatabase?: Promise<Database> | undefined };

/** @returns the one open database; a failed opening is tried again at the next question */
export function database(): Promise<Database> {
  held.standpointDatabase ??= openDatabase(env.databaseUrl).catch((error: unknown) => {
    held.standpointDatabase = undefined;
    throw error;
  });
  return held.standpointDatabase;
}
