import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import * as glue from "@prisma/schema-engine-wasm/schema_engine_bg";
import { readSchemaFiles } from "./schema-files";

/** Nothing of the database is managed elsewhere. */
export const NO_FILTERS = { externalTables: [], externalEnums: [] };

let loaded = false;

/**
 * Node 20 cannot import `.wasm`, so the module is put together by hand.
 * Prisma's own command needs a binary from its servers for the same engine; this one comes with the package.
 */
function loadEngine(): typeof glue {
  if (loaded) return glue;
  const require = createRequire(import.meta.url);
  const file = path.join(path.dirname(require.resolve("@prisma/schema-engine-wasm")), "schema_engine_bg.wasm");
  const module = new WebAssembly.Module(readFileSync(file));
  const imports = { "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports };
  const instance = new WebAssembly.Instance(module, imports);
  const internals = glue as unknown as { __wbg_set_wasm: (exports: WebAssembly.Exports) => void };
  internals.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as (() => void) | undefined)?.();
  loaded = true;
  return glue;
}

/** @returns Prisma's schema engine, connected through the adapter. Call `free()` on it when done. */
export async function openSchemaEngine(factory: SqlMigrationAwareDriverAdapterFactory): Promise<SchemaEngine> {
  const { SchemaEngine } = loadEngine();
  const datamodels = readSchemaFiles().map(({ path: name, content }) => [name, content]);
  return SchemaEngine.new({ datamodels } as never, () => {}, bindMigrationAwareSqlAdapterFactory(factory));
}
