import { countryName } from "@standpoint/charts/country-names";
import type { View } from "@standpoint/charts/params";
import type { Holder } from "@standpoint/core/codebook";

/** Whose changes, and up to which day. `holders` are those who have a stance. */
export function ChangesForm({ view, holders }: { view: View; holders: readonly Holder[] }) {
  const offered = [...new Set([...holders, ...view.country])];
  const sorted = offered
    .map((holder) => [holder, countryName(holder)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, "en"));
  return (
    <form className="days-fields" method="get" action="/changes">
      <label>
        Of{" "}
        <select name="country" defaultValue={view.country.length === 1 ? view.country[0] : ""}>
          <option value="">everyone</option>
          {sorted.map(([holder, name]) => (
            <option key={holder} value={holder}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        up to <input type="date" name="on" defaultValue={view.on ?? ""} />
      </label>
      <label>
        as known on <input type="date" name="known" defaultValue={view.known ?? ""} />
      </label>
      <button type="submit">Show</button>
    </form>
  );
}
