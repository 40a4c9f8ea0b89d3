import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrate } from "../src";
import { acquireDatabase } from "../src/server";

declare module "vitest" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface can be added to from outside
  export interface ProvidedContext {
    /** The server of this run. */
    serverUrl: string;
    /** An empty database with the whole schema, to be copied. */
    template: string;
  }
}

/** One server for the whole run, and one migrated database that every test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(path.join(tmpdir(), "standpoint-test-"));
  const given = process.env.TEST_DATABASE_URL;
  const lease = given ? { url: given, release: async () => {} } : await acquireDatabase(dataDir);
  const template = `template_${process.pid}`;
  const admin = new pg.Client({ connectionString: lease.url });
  await admin.connect();
  await admin.query(`create database ${template}`);
  await migrate(Object.assign(new URL(lease.url), { pathname: `/${template}` }).href);
  project.provide("serverUrl", lease.url);
  project.provide("template", template);
  return async () => {
    await admin.query(`drop database ${template} with (force)`);
    await admin.end();
    await lease.release();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
