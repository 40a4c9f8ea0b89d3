import { existsSync } from "node:fs";
import { defineConfig, devices } from "@playwright/test";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = process.env.CHROMIUM_PATH ?? PLACES.find((path) => existsSync(path));

// The browser phones nobody, and as root, where it would refuse to start, it goes without its sandbox.
const QUIET = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

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
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ["--disable-gpu", ...QUIET, ...asRoot],
    },
    screenshot: "only-on-failure",
  },
});
