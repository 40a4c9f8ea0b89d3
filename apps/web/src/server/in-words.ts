import type { Words } from "@standpoint/words";
/** @returns the text with the signs that HTML reads as its own written out. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const STYLE =
  ":root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1c1b1f;--accent:#24506f}" +
  "@media(prefers-color-scheme:dark){:root{--paper:#17161a;--ink:#ece9e2;--accent:#8fb9d6}}" +
  "body{margin:12vh auto;max-width:36rem;padding:0 1.5rem;background:var(--paper);color:var(--ink);" +
  "font:1.0625rem/1.5 'Source Sans 3',system-ui,sans-serif}h1{font:600 1.6875rem/1.2 'Source Serif 4',Georgia,serif}a{color:var(--accent)}";

/** @returns a small page that stands alone and says what went wrong. */
export function inWords(title: string, sentences: readonly string[], { language, say, link }: Words): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(
    title,
  )}</title><style>${STYLE}</style></head><body><main><h1>${escapeHtml(title)}</h1>${sentences
    .map((sentence) => `<p>${escapeHtml(sentence)}</p>`)
    .join("")}<p><a href="${link("/")}">${escapeHtml(say("wrong.toMap"))}</a></p></main></body></html>`;
}
