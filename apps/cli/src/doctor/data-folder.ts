import { accessSync, constants, existsSync, rmSync, statfsSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { reasonOf } from "../reason-of";
import type { Finding } from "./finding";

const name = "Data folder";
const MB = 1024 * 1024;

/** An embedded database with the sample articles has some 100 MB, and PostgreSQL stops when its disk is full. */
const LEAST_FREE = 500 * MB;

const OTHER = "set STANDPOINT_DATA_DIR to a folder that this user may write";

/** Whether articles can be kept there: a folder, writable, with room on its disk. */
export function dataFolder(dataDir: string): Finding {
  const stands = existsSync(dataDir);
  if (stands && !statSync(dataDir).isDirectory()) return { name, says: `${dataDir} is a file`, todo: OTHER };
  try {
    if (stands) probe(dataDir);
    else accessSync(nearest(dataDir), constants.W_OK);
  } catch (error) {
    const says = `${dataDir} cannot be written: ${reasonOf(error)}`;
    return { name, says, todo: isFull(error) ? "make room on its disk" : OTHER };
  }
  const { bavail, bsize } = statfsSync(nearest(dataDir));
  const free = bavail * bsize;
  const says = `${dataDir}${stands ? "" : " (not made yet)"}, ${Math.floor(free / MB)} MB free`;
  return free < LEAST_FREE
    ? { name, says, todo: `make room: at least ${LEAST_FREE / MB} MB are wanted` }
    : { name, says };
}

/** Rights alone do not tell: a disk may be full, or mounted to be read only. */
function probe(folder: string): void {
  const file = join(folder, `.probe-${process.pid}`);
  writeFileSync(file, "x");
  rmSync(file);
}

function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder));
}

function isFull(error: unknown): boolean {
  return ["ENOSPC", "EDQUOT"].includes((error as NodeJS.ErrnoException).code ?? "");
}
