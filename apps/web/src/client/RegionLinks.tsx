import { COALITION_MET, REGIONS } from "@standpoint/charts/regions";
import { toSearch, type View } from "@standpoint/charts/view";
import { useWords } from "#use-words";
import { onPlainClick } from "../view/on-plain-click";
import type { Go } from "./use-view";

/** Whose stances the map shows: a cut of the world or the members of a circle of states. */
export function RegionLinks({ view, go }: { view: View; go: Go }) {
  const { say, day } = useWords();
  const note = view.region === "coalition" && say("region.coalitionNote", { day: day(COALITION_MET) });
  return (
    <div className="regions">
      <ul aria-label={say("region.label")}>
        {REGIONS.map((region) => (
          <li key={region}>
            <a
              href={toSearch({ ...view, region }) || "/"}
              aria-current={region === view.region ? "true" : undefined}
              // The world is another drawing with other holders, which the server knows the names of.
              onClick={region === "world" || view.region === "world" ? undefined : onPlainClick(() => go({ region }))}
            >
              {say(`region.${region}`)}
            </a>
          </li>
        ))}
      </ul>
      {note && <p className="quiet">{note}</p>}
    </div>
  );
}
