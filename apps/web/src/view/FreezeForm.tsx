import { toSearch, type View } from "@standpoint/charts/params";
import { useWords } from "#use-words";
import { EMBED_WIDTH } from "../server/embed-page";

/** The button that keeps a view for ever. A form: without a script it leads to the page of the frozen view. */
export function FreezeForm({ chart, view, refusal }: { chart: string; view: View; refusal: string | null }) {
  const { say } = useWords();
  if (refusal) return <p className="quiet">{refusal}</p>;
  const frozen = { ...view, width: view.width ?? EMBED_WIDTH, compare: null };
  return (
    <form className="share-freeze" method="post" action="/frozen">
      <input type="hidden" name="chart" value={chart} />
      {[...new URLSearchParams(toSearch(frozen))].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" aria-describedby="freeze-means">
        {say("share.freeze")}
      </button>
      <p id="freeze-means" className="quiet">
        {say("share.freezeMeans")}
      </p>
      <p role="alert" data-freeze-said />
    </form>
  );
}
