import { defineConfig } from "vitest/config";

const WITH_DATABASE = "test/with-database/**/*.test.ts";

// A rendering thread loads its fonts and libraries anew, which takes a while where many run at once. Few tests need a
// database: the others do not wait for one.
export default defineConfig({
  test: {
    projects: [
      {
        test: { name: "charts", include: ["test/**/*.test.{ts,tsx}"], exclude: [WITH_DATABASE], testTimeout: 120_000 },
      },
      {
        test: {
          name: "with-database",
          include: [WITH_DATABASE],
          globalSetup: ["../db/test/global-setup.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
