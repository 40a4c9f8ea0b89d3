import { defineConfig } from "vitest/config";

// One at a time: what is killed here must not be another test's. Fifty kills of one kind take some minutes.
export default defineConfig({
  test: { fileParallelism: false, testTimeout: 3_600_000, hookTimeout: 120_000, teardownTimeout: 60_000 },
});
