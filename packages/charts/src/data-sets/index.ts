import { articles } from "./articles";
import type { DataSet } from "./data-set";
import { forceSizes } from "./force-sizes";
import { proposals } from "./proposals";
import { stances } from "./stances";
import { type Writer, writeCsv, writeJson } from "./write";

export type { JsonSchema } from "../json-schema";
export { codebookJson } from "./codebook";
export type { DataSet } from "./data-set";
export { schemaOf } from "./schema-of";
export { schemaPath } from "./write";

/** The whole data set, by the word in addresses. */
export const DATA_SETS: ReadonlyMap<string, DataSet> = new Map<string, DataSet>(
  [stances, forceSizes, proposals, articles].map((set) => [set.name, set]),
);

/** The forms a data set is written in, by extension. */
export const DATA_FORMS: ReadonlyMap<string, { readonly type: string; readonly write: Writer }> = new Map([
  ["csv", { type: "text/csv; charset=utf-8", write: writeCsv }],
  ["json", { type: "application/json; charset=utf-8", write: writeJson }],
]);
