import type { LitPart } from "./light-words";

/** A text in parts, those lit that were looked for. */
export function LitParts({ parts }: { parts: readonly LitPart[] }) {
  let at = 0;
  return parts.map(({ text, lit }) => {
    const key = at;
    at += text.length;
    return lit ? <mark key={key}>{text}</mark> : text;
  });
}
