import { defineConfig } from "vitest/config";

// A rendering thread loads its fonts and libraries anew, which takes a while where many run at once.
export default defineConfig({ test: { testTimeout: 120_000 } });
