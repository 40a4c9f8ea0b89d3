import { dayInWords } from "@standpoint/charts/day";
import { escapeHtml } from "./in-words";

/** What stands on the page of a frozen view. */
export type FrozenPage = {
  readonly title: string;
  readonly hash: string;
  /** Both `YYYY-MM-DD`. */
  readonly on: string;
  readonly day: string;
  readonly files: Readonly<Record<string, string>>;
  readonly embed: string;
  /** Where all ways to take it along are. */
  readonly share: string;
  readonly citation: string;
};

const STYLE =
  ":root{color-scheme:light dark;--paper:#fbfaf7;--ink:#1c1b1f;--quiet:#6b6872;--accent:#24506f}" +
  "@media(prefers-color-scheme:dark){:root{--paper:#17161a;--ink:#ece9e2;--quiet:#9d99a3;--accent:#8fb9d6}}" +
  "body{margin:3rem auto;max-width:60rem;padding:0 1.5rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 'Source Sans 3',system-ui,sans-serif}" +
  "h1{font:600 1.6875rem/1.2 'Source Serif 4',Georgia,serif}img{max-width:100%;height:auto}a{color:var(--accent);display:inline-block;min-height:24px}" +
  "code{overflow-wrap:anywhere}.quiet{color:var(--quiet)}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}";

const link = (address: string, words: string) => `<a href="${escapeHtml(address)}">${escapeHtml(words)}</a>`;

/** @returns the page: the picture, its files, how to cite and how to check it */
export function frozenPage({ title, hash, on, day, files, embed, share, citation }: FrozenPage): string {
  const picture = files.svg ?? "";
  const words = `${title}, as of ${dayInWords(on)}`;
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escapeHtml(title)}, frozen – Standpoint</title><style>${STYLE}</style></head><body><main>`,
    `<h1>${escapeHtml(title)}</h1><p class="quiet">As of ${dayInWords(on)}. Frozen on ${dayInWords(day)}: these files never change.</p>`,
    `<p><img src="${escapeHtml(picture)}" alt="${escapeHtml(words)}"></p>`,
    `<p>${Object.entries(files)
      .map(([extension, address]) => link(address, extension))
      .join(" · ")} · ${link(embed, "to embed")} · ${link(share, "embed codes and citations")}</p>`,
    `<h2>To cite</h2><p>${escapeHtml(citation)}</p>`,
    `<h2>To check</h2><p>Whoever has the same articles can draw it again: <code>npx --no standpoint verify ${hash}</code></p>`,
    `<p>${link("/", "To the map")}</p></main></body></html>`,
  ].join("");
}
