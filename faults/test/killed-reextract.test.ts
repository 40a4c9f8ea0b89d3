import { setTimeout as pause } from "node:timers/promises";
import { extract, readRecord } from "@standpoint/core";
import { closeDatabase, migrate, openDatabase } from "@standpoint/db";
import { ingestArticles } from "@standpoint/db/batch";
import { expect, test } from "vitest";
import { type Account, openAccount } from "../world/account";
import { articlesOf } from "../world/articles";
import { ask } from "../world/ask";
import { startCommand } from "../world/command";
import { contentOf } from "../world/content";
import { inPlace, type Place } from "../world/place";
import { randomNumbers } from "../world/random";
import { strikesAgain } from "../world/settings";
import { expectExactly } from "../world/whole";

/** Some batches, so that a kill finds some kept and some not. */
const ARTICLES = 300;
const OLD = "old";

test("a killed reextract goes on where it was, and what comes of it is what an unbroken one gives", (context) =>
  inPlace(async (place) => {
    const account = openAccount(context, "reextract killed");
    const random = randomNumbers("reextract");
    const ids = await oldReadings(place);
    account.acknowledged = ids.length;
    const again = (url: string) =>
      startCommand(["reextract", "--yes"], { DATABASE_URL: url, STANDPOINT_DATA_DIR: place.dataDir });
    const whole = await databaseOf(place, "whole", OLD);
    const began = performance.now();
    expect(await again(whole).ended).toBe(0);
    const takes = performance.now() - began;
    const wanted = await contentOf(whole);
    for (let round = 0; strikesAgain(account); round += 1) {
      const broken = await databaseOf(place, `broken_${round}`, OLD);
      for (let code: number | null = null; code !== 0; ) {
        const victim = again(broken);
        const kill =
          strikesAgain(account) && pause(takes * (0.2 + 0.9 * random())).then(() => victim.child.kill("SIGKILL"));
        code = await victim.ended;
        if (code === null) account.kills += 1;
        else expect([code, victim.errors()]).toEqual([0, expect.not.stringMatching(/\n\s+at /)]);
        await kill;
      }
      await expectSame(account, broken, wanted, ids);
    }
  }));

async function expectSame(account: Account, url: string, wanted: object, ids: readonly string[]): Promise<void> {
  const content = await contentOf(url);
  const db = await openDatabase(url);
  await expectExactly(account, db, ids).finally(() => closeDatabase(db));
  if (JSON.stringify(content) !== JSON.stringify(wanted)) account.differences += 1;
  expect(content).toEqual(wanted);
}

/** Stores articles in a database of their own as an older extractor might have misread them. @returns their ids */
async function oldReadings(place: Place): Promise<string[]> {
  const articles = articlesOf("old", ARTICLES).map((article) => {
    const source = readRecord("old.jsonl", { ...article, language: "en" });
    const reading = extract(source);
    const stances = reading.stances.map((one) => ({ ...one, stance: "opposes" as const }));
    return { source, extraction: { ...reading, stances, extractor: "0.0.1" } };
  });
  const url = await databaseOf(place, OLD, "template1");
  await migrate(url);
  const db = await openDatabase(url);
  const outcomes = await ingestArticles(db, articles, {}).finally(() => closeDatabase(db));
  expect(outcomes.filter((outcome) => outcome instanceof Error)).toEqual([]);
  return articles.map(({ source }) => source.id);
}

/** @returns the address of a new database with the content of another, which nobody may be using */
async function databaseOf({ url }: Place, name: string, from: string): Promise<string> {
  await ask(url, `create database ${name} template ${from}`);
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}
