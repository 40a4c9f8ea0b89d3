import type { Words } from "@standpoint/words/words";

/**
 * @param errors of `parseView`
 * @returns them in words: in English each says what it would have to be; other languages name what cannot be read
 */
export function whyUnreadable(errors: readonly string[], { language, say }: Words): readonly string[] {
  if (language === "en") return errors;
  const list = errors.map((error) => /^“.*?”/.exec(error)?.[0] ?? error).join(", ");
  return [say("refused.parameters", { list })];
}
