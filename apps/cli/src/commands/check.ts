import { checkDatabase } from "@standpoint/db";
import { print } from "../output";
import { withOpenDatabase } from "../with-open-database";

/** `check`: says where stored positions and copies differ from what the claims give. Exit 1 where they do and stay so. */
export async function runCheck(_: string[], { repair = false }: { repair?: boolean }): Promise<number> {
  return withOpenDatabase(async (db) => {
    let differences = 0;
    for await (const { words } of checkDatabase(db, { repair })) {
      differences += 1;
      await print(words);
    }
    await print(summary(differences, repair));
    return differences > 0 && !repair ? 1 : 0;
  });
}

function summary(differences: number, repair: boolean): string {
  if (differences === 0) return "No difference: what is stored is what the claims give.";
  const said = differences === 1 ? "1 difference" : `${differences} differences`;
  return repair ? `${said}, written anew.` : `${said}. check --repair writes anew what differs.`;
}
