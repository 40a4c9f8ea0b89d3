import type { Coverage } from "@standpoint/db";
import { useWords } from "#use-words";

/** How far the machine has read: articles, and those that wait for a language pack. */
export function CoverageLine({ coverage }: { coverage: Coverage }) {
  const { say, number, languageName } = useWords();
  const { articles, waiting, byLanguage } = coverage;
  const read = byLanguage.filter(({ unsupported }) => !unsupported);
  const unread = byLanguage.filter(({ unsupported }) => unsupported);
  const list = (rows: typeof byLanguage) =>
    rows.map((row) => `${languageName(row.language)} ${number(row.articles)}`).join(", ");
  const readHere = read.reduce((sum, row) => sum + row.articles, 0);
  return (
    <p className="coverage">
      {say("coverage.articles", { articles, number: number(articles) })}{" "}
      {readHere > 0 && `${say("coverage.read", { number: number(readHere), list: list(read) })} `}
      {waiting > 0
        ? say("coverage.waiting", { waiting, number: number(waiting), list: list(unread) })
        : say("coverage.noneWaits")}
    </p>
  );
}
