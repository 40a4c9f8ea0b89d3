import { today } from "@standpoint/charts/day";
import {
  type Correction,
  correctClaim,
  correctedArticles,
  type Database,
  listCorrections,
  type Position,
  stanceMap,
  undoCorrection,
} from "@standpoint/db";
import { CommandFailure } from "../command-failure";
import { changeWords, correctionLine } from "../corrections/correction-words";
import { type RightOptions, readRight } from "../corrections/right-reading";
import { writeGold } from "../corrections/write-gold";
import { complain, print } from "../output";
import { withOpenDatabase } from "../with-open-database";

type Options = RightOptions & {
  readonly reason?: string;
  readonly by?: string;
  readonly list?: boolean;
  readonly json?: boolean;
  readonly undo?: string;
  readonly gold?: string;
};

/** `correct`: a person's word on a claim, which wins over the machine's reading. Exit 1 where there is no such claim. */
export async function runCorrect(claims: string[], options: Options): Promise<number> {
  const [claim] = claims;
  const asked = [claim, options.list, options.undo, options.gold].filter((one) => one !== undefined);
  if (asked.length !== 1)
    throw new CommandFailure("standpoint: correct takes a claim's id, or --list, --undo or --gold");
  if (options.list) return withOpenDatabase((db) => list(db, options.json === true));
  if (options.gold !== undefined) return withOpenDatabase((db) => gold(db, options.gold as string));
  if (options.undo !== undefined) return undo(options.undo, options);
  return correct(claim as string, options);
}

async function correct(claim: string, options: Options): Promise<number> {
  const { reason = "", by } = options;
  const right = readRight(options);
  if (reason.trim() === "") throw new CommandFailure("standpoint: correct needs a --reason, in words for the reader");
  return withOpenDatabase(async (db) => {
    const before = await mapOfToday(db);
    const done = await correctClaim(db, claim, right, { reason, by }).catch((error: unknown) => {
      throw error instanceof RangeError ? new CommandFailure(`${claim}: ${error.message}`) : error;
    });
    if (done.outcome === "unknown") {
      complain(`${claim}: there is no such claim`);
      return 1;
    }
    const { correction } = done;
    const already = done.outcome === "already" ? " already" : "";
    await print(`Correction ${correction.number}${already}: ${correction.about} is ${changeWords(correction)}.`);
    await sayMap(correction, before, await mapOfToday(db));
    return 0;
  });
}

async function undo(given: string, { by }: Options): Promise<number> {
  if (!/^[1-9]\d{0,8}$/.test(given)) throw new CommandFailure(`standpoint: not a correction's number: "${given}"`);
  return withOpenDatabase(async (db) => {
    const before = await mapOfToday(db);
    const done = await undoCorrection(db, Number(given), { by });
    if (done.outcome === "unknown") {
      complain(`${given}: there is no such correction`);
      return 1;
    }
    await print(`Correction ${given}: ${done.outcome === "already" ? "was undone before" : "undone"}.`);
    await sayMap(done.correction, before, await mapOfToday(db));
    return 0;
  });
}

async function mapOfToday(db: Database): Promise<Position[]> {
  const present = today();
  return stanceMap(db, { on: present, known: present });
}

/** Says what became of the holder on the map, so that nobody wonders why it looks as before. */
async function sayMap({ about }: Correction, before: readonly Position[], after: readonly Position[]): Promise<void> {
  const holder = /^stance\/(.*)$/.exec(about)?.[1];
  if (!holder) return;
  const [was, is] = [before, after].map((map) => map.find((one) => one.holder === holder)?.stance ?? "no data");
  await print(
    was === is ? `On the map of today ${holder} stays ${is}.` : `On the map of today: ${holder} ${was} → ${is}.`,
  );
}

async function list(db: Database, json: boolean): Promise<number> {
  const corrections = await listCorrections(db);
  if (corrections.length === 0 && !json) await print("Nothing has been corrected.");
  for (const one of corrections) await print(json ? JSON.stringify(one) : correctionLine(one));
  return 0;
}

async function gold(db: Database, folder: string): Promise<number> {
  let written = 0;
  for await (const corrected of correctedArticles(db)) {
    await writeGold(folder, corrected);
    written += 1;
  }
  await print(`${written} corrected ${written === 1 ? "article" : "articles"} written to ${folder}.`);
  return 0;
}
