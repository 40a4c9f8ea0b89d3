import type { Words } from "@standpoint/words";
import { use } from "react";
import { pageWords } from "./page-words";

/** What components of the server speak with; in scripts `words/use-words` stands in its place. */
export function useWords(): Words {
  return use(pageWords());
}
