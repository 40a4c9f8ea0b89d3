import type { Coverage } from "@standpoint/db";
import { languageName } from "./language-name";

/** How far the machine has read: articles, and those that wait for a language pack. */
export function CoverageLine({ coverage }: { coverage: Coverage }) {
  const { articles, waiting, byLanguage } = coverage;
  const read = byLanguage.filter(({ unsupported }) => !unsupported);
  const unread = byLanguage.filter(({ unsupported }) => unsupported);
  const list = (rows: typeof byLanguage) =>
    rows.map((row) => `${languageName(row.language)} ${row.articles.toLocaleString("en")}`).join(", ");
  const readHere = read.reduce((sum, row) => sum + row.articles, 0);
  return (
    <p className="coverage">
      {articles.toLocaleString("en")} {articles === 1 ? "article" : "articles"}.{" "}
      {readHere > 0 && `${readHere.toLocaleString("en")} read: ${list(read)}. `}
      {waiting > 0
        ? `${waiting.toLocaleString("en")} ${waiting === 1 ? "waits" : "wait"} for a language pack, not coded yet: ${list(unread)}.`
        : "None waits for a language pack."}
    </p>
  );
}
