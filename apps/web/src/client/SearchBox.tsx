"use client";
import { type ComponentType, useCallback, useEffect, useRef, useState } from "react";
import { useWords } from "#use-words";
import { isSearchKeyOn } from "./search-key";

type Suggestions = ComponentType<{ box: HTMLInputElement }>;

const typesText = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The box in the head of every page: a form that works without scripts. What suggests is loaded when it is entered. */
export function SearchBox() {
  const { say, language } = useWords();
  const box = useRef<HTMLInputElement>(null);
  const [loaded, setLoaded] = useState<{ Suggestions: Suggestions } | null>(null);
  const load = useCallback(() => {
    // Without it the form still leads to the page of results.
    import("./Suggestions").then(setLoaded, () => undefined);
  }, []);
  useEffect(() => {
    // Who was faster than the script is in the box already.
    if (document.activeElement === box.current) load();
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (typesText(event.target) || !isSearchKeyOn()) return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [load]);
  return (
    <search className="search-box">
      <form method="get" action="/search">
        <input
          ref={box}
          type="search"
          name="q"
          aria-label={say("head.search")}
          placeholder={say("head.search")}
          maxLength={200}
          autoComplete="off"
          onFocus={load}
        />
        {language !== "en" && <input type="hidden" name="lang" value={language} />}
      </form>
      {loaded && box.current && <loaded.Suggestions box={box.current} />}
    </search>
  );
}
