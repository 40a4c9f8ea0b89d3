import type { IncomingHttpHeaders } from "node:http";
import type { ArticleForm } from "@standpoint/core";

const FORMS: Readonly<Record<string, ArticleForm>> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/plain": "text",
  "text/markdown": "markdown",
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "word",
};

/** What the `Content-Type` header says: the form, where it is one that is read, and the encoding. */
export function mediaTypeOf(headers: IncomingHttpHeaders): { form: ArticleForm | null; charset: string | null } {
  const [type = "", ...parameters] = (headers["content-type"] ?? "").split(";");
  const charset = parameters.map((one) => /^\s*charset\s*=\s*"?([\w:.-]+)"?\s*$/i.exec(one)?.[1]).find(Boolean);
  return { form: FORMS[type.trim().toLowerCase()] ?? null, charset: charset ?? null };
}
