import { defineConfig } from "vitest/config";

// Each test starts the real command, which takes a while where many run at once.
export default defineConfig({ test: { testTimeout: 120_000, hookTimeout: 120_000, maxWorkers: 2 } });
