"use client";
import { type PositionSteps, runsOf } from "@standpoint/charts/position-steps";
import { toSearch, type View } from "@standpoint/charts/view";
import type { Holder } from "@standpoint/core/codebook";
import type { CountryPage } from "@standpoint/db";
import { useEffect, useRef } from "react";
import { CountryPanel } from "../view/CountryPanel";
import type { DayRange } from "../view/day-range";
import { onPlainClick } from "../view/on-plain-click";
import { countryPath } from "../view/paths";
import { api } from "./api";
import { useFetched } from "./use-fetched";

type Props = {
  readonly holder: Holder;
  readonly name: string;
  readonly view: View;
  readonly on: string;
  readonly range: DayRange;
  readonly steps: PositionSteps;
  readonly right: number | null;
  /** What the server sent with the page; null where it did not. */
  readonly initial: CountryPage | null;
  /** Whether the reader opened it here: then the focus goes to it. */
  readonly takeFocus: boolean;
  readonly onClose: () => void;
};

/** A day that is passed over on the slider is not asked for. */
const PATIENCE_MS = 250;

const daysOf = ({ on, known }: View) => ({ ...(on && { on }), ...(known && { known }) });

/** The panel of one country: asks for it, for the next twenty claims, and gives the focus to its heading. */
export function LivePanel({ holder, name, view, on, range, steps, right, initial, takeFocus, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  const key = `${holder} ${view.on} ${view.known}`;
  const asked = useFetched<CountryPage | null>(
    key,
    initial,
    () => api.stances.country.query({ holder, ...daysOf(view) }),
    initial !== null,
    first.current ? 0 : PATIENCE_MS,
  );
  const page = asked.value?.holder === holder ? asked.value : null;
  useEffect(() => {
    first.current = false;
    if (takeFocus && holder) heading.current?.focus({ preventScroll: true });
  }, [takeFocus, holder]);

  async function showMore(after: string): Promise<void> {
    if (!page) return;
    const older = await api.stances.country.query({ holder, ...daysOf(view), after });
    asked.set({ ...page, claims: [...page.claims, ...older.claims], next: older.next });
  }
  const next = page?.next;
  return (
    <CountryPanel
      holder={holder}
      name={name}
      page={page}
      pending={asked.pending}
      runs={runsOf(steps, holder, on)}
      on={on}
      range={range}
      right={right}
      headingRef={heading}
      failed={asked.failed && !page}
      closeHref={toSearch({ ...view, country: [] }) || "/"}
      pageHref={countryPath(holder, daysOf(view))}
      more={
        next && (
          <p className="more">
            <a
              href={`${countryPath(holder, daysOf(view))}${toSearch(daysOf(view)) ? "&" : "?"}after=${encodeURIComponent(next)}`}
              onClick={onPlainClick(() => void showMore(next))}
            >
              Show older claims
            </a>
          </p>
        )
      }
      onClose={onClose}
    />
  );
}
