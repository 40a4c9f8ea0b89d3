import { defineConfig } from "vitest/config";

// Each test starts the real command, which takes a while where many run at once.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: 2 } });
