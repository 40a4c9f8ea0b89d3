"use client";
import type { MouseEvent } from "react";
import { useWords } from "#use-words";

const isDark = () => {
  const said = document.documentElement.dataset.theme;
  return said ? said === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
};

/** The other theme: an address without scripts; with them at once, and remembered on this device. */
export function ThemeToggle({ href }: { href: string }) {
  const { say } = useWords();
  function turn(event: MouseEvent): void {
    event.preventDefault();
    const theme = isDark() ? "light" : "dark";
    document.documentElement.dataset.theme = theme;
    try {
      localStorage.setItem("theme", theme);
    } catch {
      // A browser that keeps nothing still shows the theme until the next page.
    }
    const address = new URL(location.href);
    address.searchParams.delete("theme");
    if (address.href !== location.href) history.replaceState(history.state, "", address.href);
  }
  return (
    <a className="theme" href={href} onClick={turn} rel="nofollow">
      <span aria-hidden>◐</span>
      <span className="unseen">{say("head.theme")}</span>
    </a>
  );
}
