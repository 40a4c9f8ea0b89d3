import { setTimeout as sleep } from "node:timers/promises";
import { findBinaries } from "./binaries";
import { DatabaseUnavailable } from "./database-unavailable";
import { type Guard, tryGuard } from "./guard";
import { initialise } from "./initialise";
import { type Launch, launch } from "./launch";
import { chooseRunAs } from "./run-as";
import { readPostmaster, type ServerFolder } from "./server-folder";
import { dropStalePostmaster } from "./stop";

/** A crash recovery of a large database takes a while. */
const PATIENCE_MS = 60_000;
/** Starts that ended for no reason known to pass. */
const TRIES = 3;

/** What another starter, a killed server or another program on the port causes: passes when tried again. */
const PASSING = /postmaster\.pid|shared memory block|[Aa]ddress already in use|could not create any TCP/;

/**
 * Joins the server that runs in the folder, or starts it. Any number of processes may do so at once: each connects
 * first, starts only where nothing answers, and PostgreSQL itself lets one of them through.
 * @throws DatabaseUnavailable
 */
export async function takeGuard(folder: ServerFolder): Promise<Guard> {
  const until = Date.now() + PATIENCE_MS;
  let started: Launch | null = null;
  let failures = 0;
  for (;;) {
    const port = readPostmaster(folder)?.port;
    const attempt = port === undefined ? "absent" : await tryGuard(folder, port);
    if (typeof attempt === "object") return attempt;
    const reason = started?.ended() ?? null;
    if (attempt === "absent" && started === null) started = await start(folder);
    if (reason !== null) {
      if (!PASSING.test(reason)) failures++;
      if (failures >= TRIES || Date.now() > until) throw unavailable(folder, reason);
      dropStalePostmaster(folder);
      started = null;
    }
    if (Date.now() > until) throw unavailable(folder, "it does not answer");
    await sleep(reason === null ? 25 : 100);
  }
}

async function start(folder: ServerFolder): Promise<Launch> {
  const binaries = findBinaries();
  const runAs = chooseRunAs(binaries.postgres, folder.root);
  initialise(folder, binaries, runAs);
  return launch(folder, binaries, runAs);
}

function unavailable(folder: ServerFolder, reason: string): DatabaseUnavailable {
  return new DatabaseUnavailable(
    `the embedded PostgreSQL in ${folder.root} does not start: ${reason} (see ${folder.log})`,
  );
}
