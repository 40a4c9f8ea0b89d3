#!/usr/bin/env node
// The workspace is TypeScript source, read as it is: tsx turns it into what Node runs.
import { register } from "tsx/esm/api";

register();
await import("../src/main.ts");
