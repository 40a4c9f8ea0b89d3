"use client";
import { useEffect } from "react";
import { enliven } from "../share/dialog/enliven";

/** Gives the share page its copy buttons and its live preview. Draws nothing of its own. */
export function ShareTools() {
  useEffect(() => {
    const root = document.querySelector("[data-share]");
    if (root) enliven(root, { shown: (href) => history.replaceState(history.state, "", href) });
  }, []);
  return null;
}
