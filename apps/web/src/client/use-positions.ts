import { type PositionSteps, positionsOn, tellsOf } from "@standpoint/charts/position-steps";
import { filtersOf, toSearch, type View } from "@standpoint/charts/view";
import type { StanceMapDatum } from "@standpoint/ui/charts/stance-map";
import { useMemo } from "react";
import { api } from "./api";
import { useFetched } from "./use-fetched";

/** The part of a view that the steps depend on: not the day, which they answer themselves. */
export function stepsSearch(view: View): string {
  const region = view.region === "world" ? "europe" : view.region;
  return toSearch({ known: view.known, ...filtersOf(view), region });
}

/** The steps of the view: the page's own, or asked for once when a filter or the day known changes. */
export function useSteps(view: View, first: View, given: PositionSteps): PositionSteps {
  const search = stepsSearch(view);
  const isFirst = search === stepsSearch(first);
  // JSON keeps a step as it is; the client's types take a tuple for any list.
  const ask = async () => (await api.stances.steps.query({ search })) as unknown as PositionSteps;
  return useFetched(search, given, ask, { given: isFirst }).value;
}

/** Where everybody stands on a day, from the steps; a day before their beginning is asked for. */
export function usePositions(steps: PositionSteps, view: View, on: string, given: readonly StanceMapDatum[] | null) {
  const told = tellsOf(steps, on);
  const here = useMemo(() => (told ? positionsOn(steps, on) : null), [told, steps, on]);
  const search = told ? "" : `${stepsSearch(view)}${stepsSearch(view) ? "&" : "?"}on=${on}`;
  const asked = useFetched<readonly StanceMapDatum[]>(
    search,
    given ?? [],
    () => (search ? api.stances.map.query({ search }) : Promise.resolve([])),
    { given: told || given !== null, patience: 120 },
  );
  return here ?? asked.value;
}
