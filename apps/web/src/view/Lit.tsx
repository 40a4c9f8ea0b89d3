import { LitParts } from "./LitParts";
import { lightWords } from "./light-words";

/** A text with the words lit that were looked for. */
export function Lit({ text, words }: { text: string; words: readonly string[] }) {
  return <LitParts parts={lightWords(text, words)} />;
}
