import { createServer } from "node:net";
import { expect, inject, it } from "vitest";
import { withDatabase } from "../../src/server";

const refused = (url: string) => withDatabase("/nowhere", url, async () => "worked");

it("takes the server that is given", async () => {
  const url = inject("serverUrl");
  expect(await withDatabase("/nowhere", url, async (given) => given)).toBe(url);
});

it("says that nothing answers, without the password", async () => {
  const message = await refused("postgresql://me:hush@127.0.0.1:1/x").catch((error) => error.message);
  expect(message).toMatch(/^the database at 127\.0\.0\.1:1 \(DATABASE_URL\) cannot be reached: .*ECONNREFUSED/);
  expect(message).not.toContain("hush");
});

it("says that the password is wrong", async () => {
  const url = inject("serverUrl").replace(/:[^:@/]+@/, ":hush@");
  await expect(refused(url)).rejects.toThrow(/cannot be reached: password authentication failed/);
});

it("does not wait for ever on a port that answers nothing", async () => {
  const silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const { port } = silent.address() as { port: number };
  await expect(refused(`postgresql://me@127.0.0.1:${port}/x`)).rejects.toThrow(/cannot be reached: .*timeout/);
  silent.close();
});

it.each(["mysql://localhost/x", "localhost:5432", "postgresql://a:b:c@:x/"])(
  "refuses %s as an address",
  async (url) => {
    await expect(refused(url)).rejects.toThrow(/^DATABASE_URL is no address of a PostgreSQL server/);
  },
);
