import type { Coverage } from "@standpoint/db";
import { useWords } from "#use-words";

/** How far the machine has read: articles, and those that wait for a language pack. */
export function CoverageLine({ coverage }: { coverage: Coverage }) {
  const { say, number, languageName } = useWords();
  const { articles, waiting, byLanguage } = coverage;
  const list = (countOf: (row: Coverage["byLanguage"][number]) => number) =>
    byLanguage
      .flatMap((row) => (countOf(row) > 0 ? [`${languageName(row.language)} ${number(countOf(row))}`] : []))
      .join(", ");
  const read = articles - waiting;
  return (
    <p className="coverage">
      {say("coverage.articles", { articles, number: number(articles) })}{" "}
      {read > 0 &&
        `${say("coverage.read", { number: number(read), list: list((row) => row.articles - row.waiting) })} `}
      {waiting > 0
        ? say("coverage.waiting", { waiting, number: number(waiting), list: list((row) => row.waiting) })
        : say("coverage.noneWaits")}
    </p>
  );
}
