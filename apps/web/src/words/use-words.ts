import type { Words } from "@standpoint/words/words";
import { createContext, useContext } from "react";

/** What is said on this page, in scripts. On the server `server/use-words` stands in its place (see `imports` in package.json). */
export const WordsContext = createContext<Words | null>(null);

/** @returns what is said on this page. A component outside of `SpokenIn` has no words: a fault of ours. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("a component that speaks stands outside of SpokenIn");
  return words;
}
