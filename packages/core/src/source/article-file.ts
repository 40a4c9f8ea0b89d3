/** How an article, or a file of many, is written down. */
export type ArticleForm = "markdown" | "text" | "html" | "pdf" | "word" | "json-lines" | "csv";

/** The forms that hold one article as text. */
export type TextForm = "markdown" | "text" | "html";

const FORMS: Readonly<Record<string, ArticleForm>> = {
  md: "markdown",
  txt: "text",
  html: "html",
  htm: "html",
  pdf: "pdf",
  docx: "word",
  jsonl: "json-lines",
  ndjson: "json-lines",
  csv: "csv",
};

const HTML = /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body|article)\b/i;

/** @returns whether a file of that name is taken for an article or a file of articles: no dot file, no README. */
export function isArticleFile(name: string): boolean {
  const base = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
  return !base.startsWith(".") && !/^readme\./i.test(base) && formByName(base) !== null;
}

/** The form that the name says, `.gz` aside. A web address has none: `https://news.md` is no Markdown. */
export function formByName(name: string): ArticleForm | null {
  if (/^https?:/i.test(name)) return null;
  const [, extension, packed] = /\.([a-z]+)(\.gz)?$/i.exec(name) ?? [];
  const form = extension === undefined ? undefined : FORMS[extension.toLowerCase()];
  return form === undefined || (packed && form !== "json-lines" && form !== "csv") ? null : form;
}

/** The form of a file without a telling name by its first bytes, where they show one: PDF or Word. */
export function formByBytes(bytes: Uint8Array): "pdf" | "word" | null {
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  return start === "%PDF-" ? "pdf" : start.startsWith("PK\u0003\u0004") ? "word" : null;
}

/** The form of a text without a telling name by how it begins. */
export function formByBeginning(beginning: string): TextForm {
  if (HTML.test(beginning)) return "html";
  return /^---[ \t]*\r?\n/.test(beginning) ? "markdown" : "text";
}
