import pg from "pg";
import { afterAll, inject, onTestFinished } from "vitest";
import { closeDatabase, type Database, openDatabase } from "../src";

let count = 0;

async function onServer(sql: string): Promise<void> {
  const admin = new pg.Client({ connectionString: inject("serverUrl") });
  await admin.connect();
  await admin.query(sql);
  await admin.end();
}

/** When the test is done, or the file where no test is running: a server has only so many connections. */
function whenDone(task: () => Promise<void>): void {
  try {
    onTestFinished(task);
  } catch {
    afterAll(task);
  }
}

/** @returns the address of a database of its own for a test; `from` null leaves it without any table */
export async function freshUrl(from: string | null = inject("template")): Promise<string> {
  const name = `test_${process.pid}_${++count}`;
  await onServer(`create database ${name} ${from === null ? "" : `template ${from}`}`);
  whenDone(() => onServer(`drop database ${name} with (force)`));
  return Object.assign(new URL(inject("serverUrl")), { pathname: `/${name}` }).href;
}

/** @returns an empty database with the whole schema. Call it while a file or a describe block is collected or in a test. */
export async function freshDatabase(options?: { connections?: number }): Promise<Database> {
  return openFor(await freshUrl(), options);
}

/** @returns one more connection to it, closed when the test or the file is done */
export async function openFor(url: string, options?: { connections?: number }): Promise<Database> {
  const db = await openDatabase(url, options);
  whenDone(() => closeDatabase(db));
  return db;
}
