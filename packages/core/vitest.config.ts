import { defineConfig } from "vitest/config";

// The first test of a file compiles what it needs, which takes a while where many run at once.
export default defineConfig({ test: { testTimeout: 120_000, hookTimeout: 120_000 } });
