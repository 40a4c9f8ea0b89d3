import { EXTRACTOR_VERSION } from "@standpoint/core";
import type { Database } from "@standpoint/db";
import { citedReadings, saysTheSame } from "@standpoint/db/rewind";
import { extractSource } from "../extract-article";
import { type Check, count } from "./check";
import { saidIn } from "./said-in";

/** Reads the cited articles again, as far as this extractor read them then. */
export async function readAlike(db: Database, rows: unknown): Promise<Check[]> {
  const readings = await citedReadings(db, saidIn(rows, "claimId"));
  const mine = readings.filter(({ extractor }) => extractor === EXTRACTOR_VERSION);
  const same: boolean[] = [];
  for (const reading of mine) same.push(await saysTheSame(db, reading, await extractSource(reading.source)));
  const others = readings.filter(({ extractor }) => extractor !== EXTRACTOR_VERSION);
  return [
    ...(mine.length > 0 ? [count(same, "cited articles say the same when they are read again")] : []),
    ...(others.length > 0 ? [unread(others.map(({ extractor }) => extractor))] : []),
  ];
}

function unread(extractors: readonly string[]): Check {
  const needed = [...new Set(extractors)].sort().join(" and ");
  const many = extractors.length === 1 ? "1 cited article" : `${extractors.length} cited articles`;
  return {
    right: null,
    words: `to read ${many} again, extractor ${needed} would be needed: this one is ${EXTRACTOR_VERSION}`,
  };
}
