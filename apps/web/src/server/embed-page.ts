import { createHash } from "node:crypto";
import { declarations, type Theme } from "@standpoint/ui/theme";
import type { Words } from "@standpoint/words/words";
import scripts from "../embed/bundled.json";
import type { Note } from "../embed/note";
import { firstSentence } from "../share/first-sentence";
import type { PreviewImage } from "../share/preview-tags";
import { escapeHtml } from "./in-words";
import { pasteTags } from "./paste-tags";
import { STATIC_POLICY } from "./security-policy";

/** What stands in an embedded page. */
export type EmbedParts = {
  readonly words: Words;
  readonly title: string;
  readonly description: string;
  readonly svg: string;
  /** The colours where the address names a theme; null follows the reader's system. */
  readonly theme: Theme | null;
  readonly light: Theme;
  readonly dark: Theme;
  /** The same view on the site. */
  readonly link: string;
  /** The whole address of the page itself, and its picture, for previews where the address is pasted. */
  readonly address: string;
  readonly image: PreviewImage | null;
  /** Of a frozen picture: where newer data exist, what has changed, and where they are; null where there are none. */
  readonly frozen?: { readonly words: string; readonly link: string } | null;
  /** What a script makes of the page; absent in a static one, which has none. */
  readonly interactive?: {
    readonly notes: Readonly<Record<string, Note>>;
    /** Whether the drawing follows the frame's width; false where the address names a width. */
    readonly fit: boolean;
  };
};

const SCRIPT_HASH = createHash("sha256").update(scripts.interactive).digest("base64");

/** What an embed that answers may load: the one script of ours, by its hash, and its own drawing for another width. */
export const INTERACTIVE_POLICY = STATIC_POLICY.replace(
  "script-src 'none'",
  `script-src 'sha256-${SCRIPT_HASH}'; connect-src 'self'`,
);

function colours({ theme, light, dark }: EmbedParts): string {
  if (theme) return `:root{color-scheme:${theme.name === "dark" ? "dark" : "light"};${declarations(theme)}}`;
  return `:root{color-scheme:light dark;${declarations(light)}}@media(prefers-color-scheme:dark){:root{${declarations(dark)}}}`;
}

const STYLE =
  "*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:13px/1.4 'Source Sans 3','Helvetica Neue',Arial,sans-serif}" +
  "figure{margin:0}svg{display:block;width:100%;height:auto}a{color:var(--accent)}" +
  "svg a:focus-visible,a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}";

/** CSS px at which an embed is drawn where its address names no width. */
export const EMBED_WIDTH = 760;

/** Part of a static page's width that its caption is high, so that the whole page keeps one aspect ratio at every width. */
export const CAPTION_RATIO = 0.045;

const CAPTION = {
  static: `figcaption{height:${CAPTION_RATIO * 100}vw;line-height:${CAPTION_RATIO * 100}vw;padding:0 2.6vw;font-size:min(13px,3.4vw);overflow:hidden;color:var(--quiet)}`,
  interactive: "figcaption{padding:0 max(14px,2.6vw) 10px;color:var(--quiet)}",
};

const NOTE_STYLE =
  "svg a:is(.lit,:focus-visible) .shape{stroke:var(--accent);stroke-width:2.5}svg a:has(.shape){outline:none!important}" +
  "svg a.lit:not(:has(.shape)){outline:1px solid var(--accent);outline-offset:1px}" +
  "#note{position:absolute;top:0;left:0;max-width:min(22rem,calc(100vw - 16px));padding:8px 12px;background:var(--paper);border:1px solid var(--ink)}" +
  "#note[hidden]{display:none}#note p{margin:0}#note p+p{margin-top:4px}.sentence{font-weight:600}" +
  ".quote{font:15px/1.4 'Source Serif 4',Georgia,serif}.from{color:var(--quiet)}.further a{display:inline-block;min-height:24px}";

/** Data in a page's own element: nothing in it may end that element or open another. */
const inert = (notes: Readonly<Record<string, Note>>) => JSON.stringify(notes).replaceAll("<", "\\u003c");

function ending({ interactive }: EmbedParts): string {
  if (!interactive) return "";
  return `<script type="application/json" id="notes">${inert(interactive.notes)}</script><script>${scripts.interactive}</script>`;
}

/**
 * The line of a frozen picture stands above it, as it says what to think of it. It has the height of a caption whatever it
 * says, so that a frame's ratio holds: what has changed opens over the picture.
 */
function frozenLine({ frozen, link, words: { say } }: EmbedParts): string {
  const home = `<a href="${escapeHtml(link)}" rel="noopener">Standpoint</a>`;
  if (!frozen) return `<figcaption class="line"><span>${escapeHtml(say("frozen.never"))}</span>${home}</figcaption>`;
  const further = `<a href="${escapeHtml(frozen.link)}" rel="noopener">${escapeHtml(say("frozen.see"))}</a>`;
  return `<figcaption class="line"><details><summary>${escapeHtml(frozen.words)}</summary><p>${further}</p></details>${home}</figcaption>`;
}

const FROZEN_STYLE =
  ".line{display:flex;gap:12px;justify-content:space-between;overflow:visible!important;color:var(--ink)!important}" +
  "details{flex:1;min-width:0}summary{overflow:hidden;white-space:nowrap;text-overflow:ellipsis;cursor:pointer}" +
  "details[open]{position:absolute;z-index:1;left:0;right:0;padding:4px 12px 8px;background:var(--paper);border-bottom:1px solid var(--ink);line-height:1.4}" +
  "details[open] summary{white-space:normal}details p{margin:4px 0 0}details p a{display:inline-block;min-height:24px}";

/**
 * A page to be framed by others: one picture, its own few styles, nothing fetched, no cookie. Its height follows from
 * the picture's `viewBox` alone. Links leave the frame.
 */
export function embedPage(parts: EmbedParts): string {
  const { words, title, description, svg, link, address, image, interactive } = parts;
  const isFrozen = parts.frozen !== undefined;
  const own = interactive ? CAPTION.interactive + NOTE_STYLE : CAPTION.static + (isFrozen ? FROZEN_STYLE : "");
  const style = colours(parts) + STYLE + own;
  const cue = interactive ? ` · ${escapeHtml(words.say("embed.cue"))}` : "";
  return [
    `<!doctype html><html lang="${words.language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escapeHtml(title)} – Standpoint</title><meta name="description" content="${escapeHtml(description.slice(0, 300))}">`,
    `<link rel="canonical" href="${escapeHtml(link)}"><base target="_blank">${pasteTags({ url: address, title, description: firstSentence(description), image })}`,
    `<style>${style}</style></head><body${interactive ? ` data-further="${escapeHtml(words.say("embed.further"))}"` : ""}><figure${interactive?.fit ? " data-fit" : ""}>${isFrozen ? frozenLine(parts) + svg : svg}`,
    isFrozen
      ? ""
      : `<figcaption><a href="${escapeHtml(link)}" rel="noopener">${escapeHtml(words.say("embed.explore"))}</a>${cue}</figcaption>`,
    `</figure>${ending(parts)}</body></html>`,
  ].join("");
}
