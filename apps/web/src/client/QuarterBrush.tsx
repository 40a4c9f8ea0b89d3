"use client";
import { type PointerEvent, useState } from "react";
import { useWords } from "#use-words";

type Bar = {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly href: string;
  readonly count: number;
  readonly shown: boolean;
};

const barAt = ({ clientX, clientY }: PointerEvent) => {
  const bar = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>("[data-bar]");
  return bar ? Number(bar.dataset.bar) : null;
};

/** The address of a stretch of bars: that of its first bar, ended by its last. */
function hrefOf(bars: readonly Bar[], a: number, b: number): string {
  const [first, last] = [bars[Math.min(a, b)], bars[Math.max(a, b)]];
  const [path = "", search = ""] = (first?.href ?? "").split("?");
  const params = new URLSearchParams(search);
  if (last) params.set("to", last.to);
  return `${path}?${params}`;
}

/**
 * How many steps each quarter has; each bar is a link to its days. With a mouse or a pen, a stretch of bars can be drawn
 * over. A finger scrolls and taps, as everywhere.
 */
export function QuarterBrush({ bars }: { bars: readonly Bar[] }) {
  const { say } = useWords();
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const isIn = (i: number) =>
    drag ? i >= Math.min(drag.from, drag.to) && i <= Math.max(drag.from, drag.to) : (bars[i]?.shown ?? false);
  const begin = (event: PointerEvent) => {
    const at = event.pointerType === "touch" || event.button !== 0 ? null : barAt(event);
    if (at !== null) setDrag({ from: at, to: at });
  };
  const move = (event: PointerEvent) => {
    const at = drag && barAt(event);
    if (drag && at !== null && at !== drag.to) setDrag({ ...drag, to: at });
  };
  const end = () => {
    setDrag(null);
    if (drag && drag.from !== drag.to) window.location.assign(hrefOf(bars, drag.from, drag.to));
  };
  return (
    <ol
      className="quarters"
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerLeave={() => setDrag(null)}
      onDragStart={(event) => event.preventDefault()}
    >
      {bars.map(({ name, href, count }, i) => (
        <li key={name} data-bar={i} data-in={isIn(i)}>
          <a href={href} aria-label={say("steps.count", { name, count })} title={`${name}: ${count}`}>
            <span style={{ height: `${Math.round((count / most) * 100)}%` }} />
          </a>
        </li>
      ))}
    </ol>
  );
}
