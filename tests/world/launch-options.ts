import { existsSync } from "node:fs";

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

/** How the installed browser is started. */
export const launchOptions = {
  ...(executablePath ? { executablePath } : {}),
  args: ["--disable-gpu", ...QUIET, ...asRoot],
};
