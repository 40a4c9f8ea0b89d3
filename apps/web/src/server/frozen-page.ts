import type { Opened } from "@standpoint/charts";
import { citationOf, citeAsText } from "@standpoint/charts/cite";
import type { Words } from "@standpoint/words/words";
import { firstSentence } from "../share/first-sentence";
import type { Size } from "../share/frame-size";
import type { PreviewImage } from "../share/preview-tags";
import { escapeHtml } from "./in-words";
import { pasteTags } from "./paste-tags";

/** What stands on the page of a frozen view. */
export type FrozenPage = {
  /** The language that the view was frozen in. */
  readonly words: Words;
  readonly opened: Opened;
  readonly hash: string;
  /** The day it was frozen. */
  readonly day: string;
  readonly files: Readonly<Record<string, string>>;
  /** Whole addresses: of this page, of its embed. */
  readonly address: string;
  readonly embed: string;
  readonly image: PreviewImage;
  readonly pictureSize: Size;
  /** Where all ways to take it along are. */
  readonly share: string;
};

const STYLE =
  ":root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1c1b1f;--quiet:#6b6872;--accent:#24506f}" +
  "@media(prefers-color-scheme:dark){:root{--paper:#17161a;--ink:#ece9e2;--quiet:#9d99a3;--accent:#8fb9d6}}" +
  "body{margin:3rem auto;max-width:60rem;padding:0 1.5rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 'Source Sans 3',system-ui,sans-serif}" +
  "h1{font:600 1.6875rem/1.2 'Source Serif 4',Georgia,serif}img{max-width:100%;height:auto}a{color:var(--accent);display:inline-block;min-height:24px}" +
  "h2{margin:2rem 0 .25rem;font:600 1.3125rem/1.25 'Source Serif 4',Georgia,serif}p{margin:.25rem 0 1rem}code,.long{overflow-wrap:anywhere}summary{min-height:24px;color:var(--accent);cursor:pointer}.quiet{color:var(--quiet)}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}";

const link = (address: string, words: string) => `<a href="${escapeHtml(address)}">${escapeHtml(words)}</a>`;

/** @returns the page: the picture, its files, how to cite and how to check it */
export function frozenPage(page: FrozenPage): string {
  const { words, opened, hash, day, files, address, embed, image, share, pictureSize } = page;
  const { say } = words;
  const html = (...said: Parameters<Words["say"]>) => escapeHtml(say(...said));
  const { title, description, on } = opened;
  const named = say("frozen.title", { title });
  const said = firstSentence(description);
  const { width, height } = pictureSize;
  const links = Object.entries(files).map(([extension, file]) => link(file, extension));
  return [
    `<!doctype html><html lang="${words.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<title>${escapeHtml(named)} – Standpoint</title><link rel="canonical" href="${escapeHtml(address)}">${pasteTags({ url: address, title: named, description: said, image })}<style>${STYLE}</style></head><body><main>`,
    `<h1>${escapeHtml(title)}</h1><p class="quiet">${html("chart.asOf", { day: words.day(on) })} ${html("frozen.on", { day: words.day(day) })}</p>`,
    `<p><img src="${escapeHtml(files.svg ?? "")}" width="${width}" height="${height}" alt="${escapeHtml(said)}"></p>`,
    `<details><summary>${html("frozen.inWords")}</summary><p>${escapeHtml(description)}</p></details>`,
    `<h2>${html("frozen.take")}</h2><p>${[...links, link(embed, say("frozen.embed")), link(share, say("frozen.codes"))].join(" · ")}</p>`,
    `<h2>${html("frozen.cite")}</h2><p class="long">${escapeHtml(citeAsText(citationOf(opened, address, words), words))}</p>`,
    `<h2>${html("frozen.check")}</h2><p>${html("frozen.again")} <code>npx --no standpoint verify ${hash}</code></p>`,
    `<p>${link(words.link("/"), say("wrong.toMap"))}</p></main></body></html>`,
  ].join("");
}
