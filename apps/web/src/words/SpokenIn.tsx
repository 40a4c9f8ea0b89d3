"use client";
import { type Pack, wordsOf } from "@standpoint/words/words";
import { type ReactNode, useMemo } from "react";
import { WordsContext } from "./use-words";

/** Gives the scripts below it their words, in the page's language alone. */
export function SpokenIn({ pack, children }: { pack: Pack; children: ReactNode }) {
  const words = useMemo(() => wordsOf(pack), [pack]);
  return <WordsContext value={words}>{children}</WordsContext>;
}
