"use client";
import { type PositionSteps, runsOf } from "@standpoint/charts/position-steps";
import { filtersOf, NO_FILTER, toSearch, type View } from "@standpoint/charts/view";
import type { Holder } from "@standpoint/core/codebook";
import { useEffect, useRef } from "react";
import { useWords } from "#use-words";
import { CountryPanel } from "../view/CountryPanel";
import type { DayRange } from "../view/day-range";
import { onPlainClick } from "../view/on-plain-click";
import type { PanelPage } from "../view/panel-page";
import { countryPath } from "../view/paths";
import { api } from "./api";
import { useFetched } from "./use-fetched";
import type { Go } from "./use-view";

type Props = {
  readonly holder: Holder;
  readonly name: string;
  readonly view: View;
  readonly on: string;
  readonly range: DayRange;
  readonly steps: PositionSteps;
  /** The filter leaves out what decides its position. */
  readonly leftOut: boolean;
  readonly right: number | null;
  /** What the server sent with the page; null where it did not. */
  readonly initial: PanelPage | null;
  /** Whether the reader opened it here: then the focus goes to it. */
  readonly takeFocus: boolean;
  readonly onClose: () => void;
  readonly go: Go;
};

/** A day that is passed over on the slider is not asked for. */
const PATIENCE_MS = 250;

/** What was asked for about any country, for a reader who comes back to one. */
const seen = new Map<string, PanelPage | null>();

const daysOf = ({ on, known }: View) => ({ ...(on && { on }), ...(known && { known }) });

/** The panel of one country: asks for it, for the next twenty claims, and gives the focus to its heading. */
export function LivePanel(props: Props) {
  const { holder, view, on, steps, initial, takeFocus } = props;
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  const search = toSearch(filtersOf(view));
  const key = `${holder} ${view.on} ${view.known} ${search}`;
  const asked = useFetched<PanelPage | null>(
    key,
    initial,
    () => api.stances.country.query({ holder, search, ...daysOf(view) }),
    { given: initial !== null, patience: first.current ? 0 : PATIENCE_MS, kept: seen },
  );
  const page = asked.value?.holder === holder ? asked.value : null;
  useEffect(() => {
    first.current = false;
    if (takeFocus && holder) heading.current?.focus({ preventScroll: true });
  }, [takeFocus, holder]);

  async function showMore(after: string): Promise<void> {
    if (!page) return;
    const older = await api.stances.country.query({ holder, search, ...daysOf(view), after });
    asked.set({ ...page, claims: [...page.claims, ...older.claims], next: older.next });
  }
  const next = page?.next;
  const kept = { ...daysOf(view), ...filtersOf(view), lang: view.lang };
  return (
    <CountryPanel
      {...props}
      page={page}
      pending={asked.pending}
      runs={runsOf(steps, holder, on)}
      headingRef={heading}
      failed={asked.failed && !page}
      closeHref={toSearch({ ...view, country: [] }) || "/"}
      pageHref={countryPath(holder, kept)}
      allHref={toSearch({ ...view, ...NO_FILTER }) || "/"}
      onAll={() => props.go(NO_FILTER)}
      more={
        next && (
          <p className="more">
            <a
              href={`${countryPath(holder, kept)}${toSearch(kept) ? "&" : "?"}after=${encodeURIComponent(next)}`}
              onClick={onPlainClick(() => void showMore(next))}
            >
              {say("panel.older")}
            </a>
          </p>
        )
      }
    />
  );
}
