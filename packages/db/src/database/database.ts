/** An open database. What is inside belongs to this package. */
export type Database = { readonly kind: "standpoint-database" };

/** @throws Error when the address cannot be read */
export async function openDatabase(_url: string): Promise<Database> {
  throw new Error("not built yet");
}

export async function closeDatabase(_db: Database): Promise<void> {
  throw new Error("not built yet");
}
