import {
  type ArticleForm,
  loadSource,
  readRecord,
  type Source,
  SourceError,
  type SourceOptions,
} from "@standpoint/core";

/** What an article may be sent as. */
const FORMS: Readonly<Record<string, ArticleForm>> = {
  "text/markdown": "markdown",
  "text/html": "html",
  "text/plain": "text",
  "application/jsonl": "json-lines",
  "application/x-ndjson": "json-lines",
  "application/json": "json-lines",
};

export const POSTED_TYPES = Object.keys(FORMS);

/** A body with what came with it. */
export type Posted = {
  readonly file: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly options: SourceOptions;
};

/** @returns the form that a `Content-Type` header names, null for one that is not taken */
export function postedForm(type: string): ArticleForm | null {
  const name = type.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  return Object.hasOwn(FORMS, name) ? (FORMS[name] ?? null) : null;
}

/**
 * Reads the one article of a body, as `ingest` reads the same file.
 * @throws SourceError with the reason
 */
export async function readPosted({ file, type, bytes, options }: Posted): Promise<Source> {
  const form = postedForm(type);
  if (form === "json-lines") return readRecord(file, oneRecord(bytes), options);
  const charset = /;\s*charset\s*=\s*"?([\w:.-]+)/i.exec(type)?.[1];
  return loadSource(file, bytes, { ...options, ...(form && { form }), ...(charset && { charset }) });
}

function oneRecord(bytes: Uint8Array): unknown {
  const text = decoded(bytes).trim();
  try {
    return JSON.parse(text);
  } catch {
    const lines = text.split("\n").filter((line) => line.trim().startsWith("{")).length;
    throw new SourceError(lines > 1 ? "more than one article; send one a request" : "not a line of JSON");
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new SourceError("not valid UTF-8");
  }
}
