"use client";
import { toSearch, type View } from "@standpoint/charts/params";
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
  /** What the server sent with the page; null where it did not. */
  readonly initial: CountryPage | null;
  /** Whether the reader opened it here: then the focus goes to it. */
  readonly takeFocus: boolean;
  readonly onClose: () => void;
};

const daysOf = ({ on, known }: View) => ({ ...(on && { on }), ...(known && { known }) });

/** The panel of one country: asks for it, for the next twenty claims, and gives the focus to its heading. */
export function LivePanel({ holder, name, view, on, range, initial, takeFocus, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const key = `${holder} ${view.on} ${view.known}`;
  const asked = useFetched<CountryPage | null>(
    key,
    initial,
    () => api.stances.country.query({ holder, ...daysOf(view) }),
    initial !== null,
  );
  const page = asked.value?.holder === holder ? asked.value : null;
  useEffect(() => {
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
      on={on}
      range={range}
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
