export { DumpRefused, type GivenDump, loadDump } from "./load-dump";
export { type Dump, readDump } from "./read-dump";
export type { DumpColumn, DumpTable } from "./table-list";
