import { type RefObject, useEffect, useRef } from "react";

/**
 * Answers clicks on links inside a drawing, which the server made and React knows nothing of. Enter on a link is a
 * click as well.
 * @param follow returns whether it answered; if not, the browser follows the link
 */
export function useDrawnLinks(place: RefObject<HTMLElement | null>, follow: (link: Element) => boolean): void {
  const latest = useRef(follow);
  latest.current = follow;
  useEffect(() => {
    const drawn = place.current;
    if (!drawn) return;
    const onClick = (event: MouseEvent) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = (event.target as Element).closest("a");
      if (link && latest.current(link)) event.preventDefault();
    };
    drawn.addEventListener("click", onClick);
    return () => drawn.removeEventListener("click", onClick);
  }, [place]);
}
