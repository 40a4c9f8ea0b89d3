"use client";
import { type Ref, useState } from "react";

const held = globalThis as { standpointDrawings?: Map<string, string> };

/** On the server the drawing that the page put aside; in the browser what already stands in the document. */
function first(id: string, drawing: string): string {
  if (typeof document === "undefined") return held.standpointDrawings?.get(drawing) ?? "";
  return document.getElementById(id)?.innerHTML ?? "";
}

type Props = {
  readonly id: string;
  /** The key under which the server holds the drawing. */
  readonly drawing: string;
  /** A newer drawing, fetched since. */
  readonly svg?: string | null;
  readonly className?: string;
  readonly ref?: Ref<HTMLDivElement>;
};

/**
 * Shows an SVG that the server drew, once: it stands in the HTML and neither in the page's data nor in its script.
 * docs/decisions/0004 says why.
 */
export function Drawing({ id, drawing, svg, className, ref }: Props) {
  const [drawn] = useState(() => first(id, drawing));
  return (
    <div
      id={id}
      ref={ref}
      className={className}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: svg ?? drawn }}
    />
  );
}
