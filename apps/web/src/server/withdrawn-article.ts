import { type Withdrawal, withdrawal } from "@standpoint/db";
import { database } from "./database";

/** @returns the record of the withdrawn article whose page this path is; null for all other paths */
export async function withdrawnArticle(pathname: string): Promise<Withdrawal | null> {
  const encoded = /^\/articles\/([^/]+)\/?$/.exec(pathname)?.[1];
  if (encoded === undefined) return null;
  try {
    return await withdrawal(await database(), decodeURIComponent(encoded));
  } catch {
    // An address that cannot be decoded, or no database: the page itself says so.
    return null;
  }
}
