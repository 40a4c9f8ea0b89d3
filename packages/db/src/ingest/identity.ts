import { createHash } from "node:crypto";
import type { Span } from "@standpoint/core/codebook";
import type { Ingestible } from "./ingestible";

/** 96 bits: no two of a billion claims meet by chance, and the id still fits a link. */
const ID_LENGTH = 24;

const hash = (parts: readonly unknown[]): string => createHash("sha256").update(JSON.stringify(parts)).digest("hex");

/** @returns what tells two contents of one article apart: the text and everything the front matter says. */
export function contentHash(source: Ingestible): string {
  const { text, title, outlet, url, language, published, modified, rights } = source;
  return hash([text, title, outlet, url, language, published, modified, rights]);
}

/** @returns the id of an article's version: the same in every database and in whatever order versions come in. */
export function versionId(articleId: string, content: string): string {
  return hash([articleId, content]).slice(0, ID_LENGTH);
}

/**
 * A maker of claim ids for one reading. Two claims that agree in everything are told apart by their order.
 * @param kind what is claimed about whom, for example `stance/FRA`: one span may carry the claims of several holders
 */
export function claimIds(version: string, extractor: string): (kind: string, span: Span) => string {
  const seen = new Map<string, number>();
  return (kind, { start, end }) => {
    const key = JSON.stringify([kind, start, end]);
    const repeat = seen.get(key) ?? 0;
    seen.set(key, repeat + 1);
    const parts = [version, extractor, kind, start, end];
    return hash(repeat === 0 ? parts : [...parts, repeat]).slice(0, ID_LENGTH);
  };
}
