import { countryName } from "@standpoint/charts/country-names";
import type { View } from "@standpoint/charts/params";
import type { Holder } from "@standpoint/core/codebook";
import { useWords } from "#use-words";

/** Whose changes, and up to which day. `holders` are those who have a stance. */
export function ChangesForm({ view, holders }: { view: View; holders: readonly Holder[] }) {
  const { say, compare, language } = useWords();
  const offered = [...new Set([...holders, ...view.country])];
  const sorted = offered
    .map((holder) => [holder, countryName(holder, language)] as const)
    .sort(([, a], [, b]) => compare(a, b));
  return (
    <form className="days-fields" method="get" action="/changes">
      <label>
        {say("changes.of")}{" "}
        <select name="country" defaultValue={view.country.length === 1 ? view.country[0] : ""}>
          <option value="">{say("changes.everyone")}</option>
          {sorted.map(([holder, name]) => (
            <option key={holder} value={holder}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say("changes.upTo")} <input type="date" name="on" defaultValue={view.on ?? ""} />
      </label>
      <label>
        {say("day.known")} <input type="date" name="known" defaultValue={view.known ?? ""} />
      </label>
      {language !== "en" && <input type="hidden" name="lang" value={language} />}
      <button type="submit">{say("day.show")}</button>
    </form>
  );
}
