import { REGION_NAMES, REGION_NOTES, REGIONS } from "@standpoint/charts/regions";
import { toSearch, type View } from "@standpoint/charts/view";
import { onPlainClick } from "../view/on-plain-click";
import type { Go } from "./use-view";

/** Whose stances the map shows: a cut of the world or the members of a circle of states. */
export function RegionLinks({ view, go }: { view: View; go: Go }) {
  const note = REGION_NOTES[view.region];
  return (
    <div className="regions">
      <ul aria-label="Region">
        {REGIONS.map((region) => (
          <li key={region}>
            <a
              href={toSearch({ ...view, region }) || "/"}
              aria-current={region === view.region ? "true" : undefined}
              // The world is another drawing with other holders, which the server knows the names of.
              onClick={region === "world" || view.region === "world" ? undefined : onPlainClick(() => go({ region }))}
            >
              {REGION_NAMES[region]}
            </a>
          </li>
        ))}
      </ul>
      {note && <p className="quiet">{note}</p>}
    </div>
  );
}
