import type { Evidence } from "../codebook";
import type { Document } from "./document";

/** The one place where evidence is made: the body's own characters between two offsets of `document.plain`. */
export function quote(document: Document, start: number, end: number): Evidence {
  const from = document.map ? (document.map[start] as number) : start;
  const to = document.map ? (document.map[end] as number) : end;
  return { start: from, end: to, quote: document.source.text.slice(from, to) };
}
