export type ArticleForm = "markdown" | "text" | "html";

const FORMS: Readonly<Record<string, ArticleForm>> = { md: "markdown", txt: "text", html: "html" };

/** @returns whether a file of that name is taken for an article: .md, .txt or .html, no dot file, no README. */
export function isArticleFile(name: string): boolean {
  const base = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
  return !base.startsWith(".") && !/^readme\./i.test(base) && formByName(base) !== null;
}

/** How the file is to be read: by its name, else (standard input, an address) by how it begins. */
export function articleForm(file: string, beginning: string): ArticleForm {
  const named = formByName(file);
  if (named) return named;
  if (/^\s*<(!doctype\s+html|html|head|body|article)\b/i.test(beginning)) return "html";
  return /^---[ \t]*\r?\n/.test(beginning) ? "markdown" : "text";
}

function formByName(name: string): ArticleForm | null {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  return extension === undefined ? null : (FORMS[extension] ?? null);
}
