import { useWords } from "#use-words";
import { articlePath } from "../view/paths";
import type { Part } from "./dashboard-props";

/** The size named for a country's own part, and where. */
export function PartNote({ part: { size, date, outlet, articleId, claimId } }: { part: Part }) {
  const { day, link } = useWords();
  return (
    <>
      {size},{" "}
      <a href={link(`${articlePath(articleId)}#${encodeURIComponent(claimId)}`)}>
        {outlet ? `${outlet}, ${day(date)}` : day(date)}
      </a>
    </>
  );
}
