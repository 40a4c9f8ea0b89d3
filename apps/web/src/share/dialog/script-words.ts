/** What scripts say on a share page, whose server hands it to them: they have no words of their own. */
export const SCRIPT_WORDS = [
  "copied",
  "copiedWhat",
  "selected",
  "freezing",
  "frozenNow",
  "later",
  "unreachable",
] as const;

export type ScriptWords = Readonly<Record<(typeof SCRIPT_WORDS)[number], string>>;

/** @returns the words that came with the page */
export function scriptWords(root: Element): ScriptWords {
  return JSON.parse(root.getAttribute("data-words") ?? "{}");
}
