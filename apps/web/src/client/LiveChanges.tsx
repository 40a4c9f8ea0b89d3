"use client";
import { movesBetween } from "@standpoint/charts/position-steps";
import { toSearch, type View } from "@standpoint/charts/view";
import type { Holder } from "@standpoint/core/codebook";
import type { StanceMapDatum } from "@standpoint/ui/charts/stance-map";
import { useMemo } from "react";
import { ChangesBetween } from "../view/ChangesBetween";
import type { Cause } from "../view/panel-page";
import { api } from "./api";
import { useFetched } from "./use-fetched";
import type { Go } from "./use-view";

type Day = { readonly on: string; readonly data: readonly StanceMapDatum[] };

type Props = {
  readonly days: readonly [Day, Day];
  readonly view: View;
  readonly names: Readonly<Record<Holder, string>>;
  /** What the server sent with the page; null where it did not. */
  readonly initial: readonly Cause[] | null;
  readonly go: Go;
};

/** What changed between two days: the list from what the page has, the words asked for. */
export function LiveChanges({ days, view, names, initial, go }: Props) {
  const [earlier, later] = days[0].on <= days[1].on ? days : [days[1], days[0]];
  const moves = useMemo(() => movesBetween(earlier.data, later.data), [earlier.data, later.data]);
  const began = moves.flatMap(({ holder, since }) => (since ? [{ holder, day: since }] : []));
  const search = toSearch({ known: view.known });
  const { value: causes } = useFetched<readonly Cause[]>(
    `${search} ${began.map(({ holder, day }) => holder + day)}`,
    initial ?? [],
    () => api.stances.began.query({ began, search }),
    { given: initial !== null, patience: 200 },
  );
  return (
    <ChangesBetween
      from={earlier.on}
      to={later.on}
      moves={moves}
      causes={causes}
      names={names}
      href={(holder) => toSearch({ ...view, country: [holder] })}
      onChoose={(holder) => go({ country: [holder] })}
      endHref={toSearch({ ...view, compare: null }) || "/"}
      onEnd={() => go({ compare: null })}
    />
  );
}
