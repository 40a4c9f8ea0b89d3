import type { Source } from "../source/source";
import type { Document } from "./document";
import { normalise } from "./normalise";

/** @param language ISO 639-1, stated or detected */
export function readDocument(source: Source, language: string): Document {
  return { source, language, ...normalise(source.text) };
}
