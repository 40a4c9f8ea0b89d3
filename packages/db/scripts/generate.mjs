// `prisma generate` asks for the schema engine's binary although it never runs it, and would fetch one from the
// network. Any existing file stands in for it.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
const cli = path.join(path.dirname(require.resolve("prisma/package.json")), "build/index.js");
const { status, error } = spawnSync(process.execPath, [cli, "generate", "--no-hints"], {
  cwd: path.join(import.meta.dirname, ".."),
  stdio: "inherit",
  env: {
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    ...process.env,
  },
});
if (error) console.error(`prisma generate: ${error.message}`);
process.exitCode = status ?? 1;
