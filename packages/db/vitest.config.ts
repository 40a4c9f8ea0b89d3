import { defineConfig } from "vitest/config";

/** TEST_DATABASE_URL runs the same tests against another server, as the oldest one supported. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/global-setup.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
