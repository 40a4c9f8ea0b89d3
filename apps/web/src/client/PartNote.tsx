import { dayInWords } from "@standpoint/charts/day";
import { articlePath } from "../view/paths";
import type { Part } from "./dashboard-props";

/** The size named for a country's own part, and where. */
export function PartNote({ part: { size, date, outlet, articleId, claimId } }: { part: Part }) {
  return (
    <>
      {size},{" "}
      <a href={`${articlePath(articleId)}#${encodeURIComponent(claimId)}`}>
        {outlet ? `${outlet}, ${dayInWords(date)}` : dayInWords(date)}
      </a>
    </>
  );
}
