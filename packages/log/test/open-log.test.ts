import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openLog, secretsOf, withoutSecrets } from "../src";

const TOKEN = 'kestrel"\\42 door';
const PASSWORD = "p@ss w/rd:9";
const ADDRESS = `postgresql://standpoint:${encodeURIComponent(PASSWORD)}@db.example:5432/news`;

/** What a log of these settings writes. */
function written(work: (log: ReturnType<typeof openLog>) => void, level?: string): string {
  const lines: string[] = [];
  const to = { write: (line: string) => void lines.push(line) };
  work(openLog({ name: "test", level, secrets: secretsOf({ token: TOKEN, databaseUrl: ADDRESS }), to }));
  return lines.join("");
}

describe("a log's lines", () => {
  test("are JSON with level, time, name and words", () => {
    const line = JSON.parse(written((log) => log.warn({ path: "/" }, "slow")));
    expect(line).toMatchObject({ level: "warn", name: "test", msg: "slow", path: "/" });
    expect(new Date(line.time).toISOString()).toBe(line.time);
  });

  test("hold neither token nor password, in a message, an object or an error with its cause", () => {
    const cause = new Error(`no answer from ${ADDRESS}`);
    const text = written((log) => {
      log.error({ error: new Error(`token ${TOKEN} refused`, { cause }) }, `could not open ${ADDRESS}`);
      log.info({ headers: { authorization: `Bearer ${TOKEN}` }, deep: { password: PASSWORD } }, "request");
      log.info({ url: `/x?token=${encodeURIComponent(TOKEN)}` }, "request");
      log.error({ err: new Error(`unreachable: ${ADDRESS}`, { cause }) }, "again");
    });
    expect(text.match(/\[hidden\]/g)?.length).toBeGreaterThanOrEqual(6);
    for (const secret of [TOKEN, PASSWORD, "kestrel", "ss w/rd", "p%40ss"]) expect(text).not.toContain(secret);
    for (const line of text.trim().split("\n")) expect(() => JSON.parse(line)).not.toThrow();
  });

  test("below the level are not written, and a word that is no level is taken for info", () => {
    const both = (log: ReturnType<typeof openLog>) => {
      log.debug("fine detail");
      log.info("as usual");
    };
    expect(written(both, "warn")).toBe("");
    expect(written(both, "loud")).toContain("as usual");
    expect(written(both, "loud")).not.toContain("fine detail");
  });
});

describe("a text without secrets", () => {
  test("keeps what is none", () => {
    const plain = "GET http://localhost:3000/countries/FRA?on=2025-03-27 by postgres, a bearer of news";
    expect(withoutSecrets(plain, ["post"])).toBe(plain);
  });

  test("never holds a named secret, whatever stands around it", () => {
    const secret = fc.string({ minLength: 6, maxLength: 40 }).filter((text) => !"[hidden]".includes(text.trim()));
    fc.assert(
      fc.property(fc.string(), secret, fc.string(), (before, hidden, after) => {
        expect(withoutSecrets(`${before} ${hidden} ${after}`, [hidden])).not.toContain(hidden);
      }),
    );
  });

  test("strikes out the password of any address", () => {
    expect(withoutSecrets("redis://:hunter2@cache:6379 and https://me:hunter2@x.example/a")).not.toContain("hunter2");
  });
});
