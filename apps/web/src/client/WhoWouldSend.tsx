import type { View } from "@standpoint/charts/view";
import { CONTRIBUTION_WORDS } from "@standpoint/charts/words";

/** Above the list: what it is a list of, where it is asked for by contribution. */
export function WhoWouldSend({ view: { contribution }, count }: { view: View; count: number }) {
  if (contribution.length === 0) return null;
  const what = contribution.map((each) => CONTRIBUTION_WORDS[each]).join(" or ");
  return (
    <>
      <h2 className="list-title">Who would send: {what}</h2>
      <p className="quiet">
        {count === 0
          ? "Nobody whose position the filter lets through."
          : "Those whose latest position names it. A number is the size last named for their own part, with its source."}
      </p>
    </>
  );
}
