/** Brings the database at the address to the newest schema. */
export async function migrate(_url: string): Promise<{ applied: string[] }> {
  throw new Error("not built yet");
}
