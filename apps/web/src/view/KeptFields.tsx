import { toSearch, type View } from "@standpoint/charts/view";

/** The parameters that a form keeps beside its own: those of the view it is given. */
export function KeptFields({ view }: { view: View }) {
  const kept = new URLSearchParams(toSearch(view));
  return [...kept].map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
