import { toSearch, type View } from "@standpoint/charts/view";
import { useWords } from "#use-words";

/** Choosing both days on a page without a slider. */
export function DayForm({ view, action }: { view: View; action: string }) {
  const { say } = useWords();
  const kept = new URLSearchParams(toSearch({ ...view, on: null, known: null }));
  return (
    <form className="days-fields" method="get" action={action}>
      {[...kept].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label>
        {say("day.on")} <input type="date" name="on" defaultValue={view.on ?? ""} />
      </label>
      <label>
        {say("day.known")} <input type="date" name="known" defaultValue={view.known ?? ""} />
      </label>
      <button type="submit">{say("day.show")}</button>
      {(view.on || view.known) && (
        <a href={`${action}${toSearch({ ...view, on: null, known: null })}`}>{say("day.justToday")}</a>
      )}
    </form>
  );
}
