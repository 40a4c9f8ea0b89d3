import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import wabt from "wabt";

const JUDGE = join(import.meta.dirname, "../src/judge");

/** @returns the machine code of src/judge/kernel.wat, in base64 */
export async function assembleKernel(): Promise<string> {
  const { parseWat } = await wabt();
  const parsed = parseWat("kernel.wat", readFileSync(join(JUDGE, "kernel.wat"), "utf8"), {
    simd: true,
    bulk_memory: true,
  });
  const { buffer } = parsed.toBinary({});
  parsed.destroy();
  return Buffer.from(buffer).toString("base64");
}

if (process.argv[1] === import.meta.filename) {
  const code = await assembleKernel();
  const lines = ["/** kernel.wat, assembled by `npm run kernel`. */", `export const KERNEL = "${code}";`, ""];
  writeFileSync(join(JUDGE, "kernel-code.ts"), lines.join("\n"));
}
