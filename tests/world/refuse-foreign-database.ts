const LOCAL = new Set(["localhost", "127.0.0.1", "[::1]", ""]);

/**
 * The tests write into the database they are given, so it must be one for tests on this machine.
 * @throws Error for any other
 */
export function refuseForeignDatabase(url: string | undefined): void {
  if (!url) return;
  const { hostname, pathname } = new URL(url);
  if (LOCAL.has(hostname) && /test/.test(pathname)) return;
  throw new Error(
    `DATABASE_URL names ${hostname}${pathname}: the tests only write into a database on this machine with "test" in its name`,
  );
}
