import type { Cell, Opened } from "@standpoint/charts";
import type { Words } from "@standpoint/words/words";
import type { Note } from "../embed/note";

const text = (cell: Cell | undefined) => (typeof cell === "string" && cell !== "" ? cell : null);

/**
 * The words behind each mark of a chart, by the key that the mark carries: read from the same rows as its file. A key
 * that several rows share stands for none of them alone and gets no note.
 */
export function embedNotes(
  { columns, table, languages }: Pick<Opened, "columns" | "table" | "languages">,
  words: Words,
): Record<string, Note> {
  const at = (name: string) => columns.indexOf(name);
  const key = at("id") >= 0 ? at("id") : at("country");
  const [quote, outlet, published] = [at("quote"), at("outlet"), at("published")];
  if (key < 0 || quote < 0) return {};
  const notes = new Map<string, Note | null>();
  const spoken = languages();
  for (const [i, row] of table().entries()) {
    const [holder, said] = [text(row[key]), text(row[quote])];
    if (holder === null || said === null) continue;
    const day = text(row[published]);
    const from = [text(row[outlet]), day && words.day(day)].filter(Boolean).join(", ");
    notes.set(holder, notes.has(holder) ? null : { quote: said, language: spoken[i] ?? null, from });
  }
  return Object.fromEntries([...notes].filter((entry): entry is [string, Note] => entry[1] !== null));
}
