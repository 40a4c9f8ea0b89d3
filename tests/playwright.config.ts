import { defineConfig, devices } from "@playwright/test";
import { launchOptions } from "./world/launch-options";

export default defineConfig({
  testDir: ".",
  outputDir: "results/artifacts",
  snapshotPathTemplate: "{testDir}/looks/{arg}{ext}",
  globalSetup: "./global-setup.ts",
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  reporter: [["list"], ["json", { outputFile: "results/report.json" }]],
  use: {
    ...devices["Desktop Chrome"],
    ...(process.env.STANDPOINT_TESTED_ORIGIN ? { baseURL: process.env.STANDPOINT_TESTED_ORIGIN } : {}),
    launchOptions,
    screenshot: "only-on-failure",
  },
});
