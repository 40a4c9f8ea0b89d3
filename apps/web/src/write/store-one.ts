import { type Database, openDatabase } from "@standpoint/db";
import { env } from "../env";
import type { Posted } from "./read-posted";
import { type PostedEnd, storePosted } from "./store-posted";

/** Few, and apart from the site's: writers never take the readers' connections. */
const CONNECTIONS = 2;

let opened: Promise<Database> | undefined;

/** Stores an article in the site's database. */
export async function storeOne(posted: Posted): Promise<PostedEnd> {
  opened ??= openDatabase(env.databaseUrl, { connections: CONNECTIONS });
  return storePosted(await opened, posted);
}
