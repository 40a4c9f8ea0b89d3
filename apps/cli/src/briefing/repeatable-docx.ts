import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The first moment that a zip can note. */
const FIRST = "1980-01-01T00:00:00";

/**
 * A Word file notes when it was made, and the library numbers links by chance: the same report should be the same file.
 * @param day the day it says it was made on instead
 */
export function repeatable(docx: ArrayBuffer, day: string): Uint8Array {
  const numbers = new Map<string, string>();
  const files = Object.entries(unzipSync(new Uint8Array(docx))).sort(([a], [b]) => (a < b ? -1 : 1));
  const settled = files.map(([name, bytes]): [string, Uint8Array] => {
    if (name === "docProps/core.xml")
      return [name, edit(bytes, (xml) => xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${day}T00:00:00Z`))];
    return /^word\/(document\.xml|_rels\/document\.xml\.rels)$/.test(name)
      ? [name, edit(bytes, (xml) => renumber(xml, numbers))]
      : [name, bytes];
  });
  return zipSync(Object.fromEntries(settled), { mtime: new Date(FIRST), level: 6 });
}

const edit = (bytes: Uint8Array, change: (xml: string) => string) => strToU8(change(strFromU8(bytes)));

/** Relations named by chance get the number under which they come up first. */
function renumber(xml: string, numbers: Map<string, string>): string {
  return xml.replace(/"rId[a-z0-9_-]{21}"/g, (id) => {
    if (!numbers.has(id)) numbers.set(id, `"rIdLink${numbers.size + 1}"`);
    return numbers.get(id) ?? id;
  });
}
