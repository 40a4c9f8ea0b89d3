import { allForceSizes, type ForceSizeRecord } from "@standpoint/db";
import type { Column } from "../chart";
import { SIZE_COLUMNS } from "../size-columns";
import { SOURCE_COLUMNS } from "../source-columns";
import { dataSet } from "./data-set";
import { CHECK_COLUMNS } from "./evidence-columns";

const columns: readonly Column<ForceSizeRecord>[] = [...SIZE_COLUMNS, ...SOURCE_COLUMNS, ...CHECK_COLUMNS];

export const forceSizes = dataSet({
  name: "force-sizes",
  columns,
  rows: allForceSizes,
});
