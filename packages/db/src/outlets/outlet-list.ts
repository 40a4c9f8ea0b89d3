import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { OutletList } from "./outlet";

const FILE = path.join(path.dirname(fileURLToPath(import.meta.url)), "../../../../data/outlets.json");

/** What data/outlets.json says. Its form is held by a test. */
export const OUTLET_LIST = JSON.parse(readFileSync(FILE, "utf8")) as OutletList;
