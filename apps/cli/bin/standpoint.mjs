#!/usr/bin/env node
// The workspace is TypeScript source, read as it is: tsx turns it into what Node runs.
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

// Named, because otherwise tsx takes the settings of the folder that the command is called in.
register({ tsconfig: fileURLToPath(new URL("../../../tsconfig.base.json", import.meta.url)) });
await import("../src/main.ts");
