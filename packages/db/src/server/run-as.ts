import { type SpawnOptions, spawnSync } from "node:child_process";
import { chownSync, lchownSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { DatabaseUnavailable } from "./database-unavailable";

/** How to run a program of PostgreSQL, which refuses to run as root. */
export type RunAs = {
  readonly command: (program: string, args: readonly string[]) => [string, string[]];
  readonly options: SpawnOptions;
  /** Who must own the files; null: whoever runs this. */
  readonly owner: number | null;
};

/** The user that owns nothing. */
const NOBODY = 65_534;

const DIRECT: RunAs = { command: (program, args) => [program, [...args]], options: {}, owner: null };

/** Root outside, somebody inside a user namespace: no file changes hands, and no folder has to be open to others. */
const NAMESPACE: RunAs = {
  command: (program, args) => ["unshare", ["-U", "--map-user=1000", "--map-group=1000", program, ...args]],
  options: {},
  owner: 0,
};

const AS_NOBODY = ["--reuid=65534", "--regid=65534", "--clear-groups"];

/** Where namespaces are forbidden, as in many containers: nobody, but able to pass folders that are closed to others. */
const CAPABLE_NOBODY: RunAs = {
  command: (program, args) => [
    "setpriv",
    [...AS_NOBODY, "--inh-caps=+dac_override", "--ambient-caps=+dac_override", program, ...args],
  ],
  options: {},
  owner: NOBODY,
};

/** The last resort: works where every folder on the way may be passed by anybody. */
const PLAIN_NOBODY: RunAs = {
  command: (program, args) => [program, [...args]],
  options: { uid: NOBODY, gid: NOBODY },
  owner: NOBODY,
};

/**
 * Finds a way to run PostgreSQL here, by trying: it must start, and write in the folder.
 * The folder's files are handed to the user that will run it.
 * @throws DatabaseUnavailable when root finds none
 */
export function chooseRunAs(postgres: string, folder: string): RunAs {
  if (process.getuid?.() !== 0) return DIRECT;
  for (const way of [...asOwner(folder), NAMESPACE, CAPABLE_NOBODY, PLAIN_NOBODY]) {
    giveFolder(folder, way.owner as number);
    if (works(way, postgres, folder)) return way;
  }
  throw new DatabaseUnavailable(
    `PostgreSQL refuses to run as root and no other user can run it in ${folder}: start as an ordinary user, or set DATABASE_URL`,
  );
}

/** A folder that an ordinary user made stays that user's. */
function asOwner(folder: string): RunAs[] {
  const { uid, gid } = statSync(folder);
  return uid === 0 ? [] : [{ ...PLAIN_NOBODY, options: { uid, gid }, owner: uid }];
}

function works({ command, options }: RunAs, postgres: string, folder: string): boolean {
  const script = '"$1" -V >/dev/null && : >"$2/.probe-$$" && rm "$2/.probe-$$"';
  const [program, args] = command("/bin/sh", ["-c", script, "sh", postgres, folder]);
  return spawnSync(program, args, { ...options, stdio: "ignore" } as object).status === 0;
}

/** Changes nothing where the folder is the user's already. */
function giveFolder(folder: string, owner: number): void {
  if (statSync(folder).uid === owner) return;
  for (const entry of readdirSync(folder, { recursive: true }) as string[]) {
    lchownSync(path.join(folder, entry), owner, owner);
  }
  chownSync(folder, owner, owner);
}
