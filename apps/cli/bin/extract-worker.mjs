// What a worker thread runs: the extraction alone. Read as TypeScript source, like the command itself.
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

register({ tsconfig: fileURLToPath(new URL("../../../tsconfig.base.json", import.meta.url)) });
const { extractSource } = await import("../src/extract-article.ts");

export default extractSource;
