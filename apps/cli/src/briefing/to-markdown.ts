import { inQuotes } from "@standpoint/ui/marks/in-quotes";
import type { Block, Briefing, Drawing, Part } from "./briefing";

/** @param pictureOf where a chart's picture stands: a file beside the text, or its address on the site */
export function toMarkdown({ title, subtitle, blocks }: Briefing, pictureOf: (drawing: Drawing) => string): string {
  const parts = [`# ${escaped(title)}`, escaped(subtitle), ...blocks.map((block) => blockText(block, pictureOf))];
  return `${parts.join("\n\n")}\n`;
}

function blockText(block: Block, pictureOf: (drawing: Drawing) => string): string {
  if (block.kind === "heading") return `## ${escaped(block.text)}`;
  if (block.kind === "paragraph") return words(block.parts);
  if (block.kind === "list") return block.items.map((item) => `- ${words(item)}`).join("\n");
  if (block.kind === "quote") return `> ${escaped(inQuotes(block.text))}\n>\n> ${words(block.parts)}`;
  const { alt, title, address } = block.drawing;
  return `![${escaped(alt)}](${target(pictureOf(block.drawing))})\n\n[${escaped(title)}](${target(address)})`;
}

const words = (parts: readonly Part[]) =>
  parts
    .map(({ text, strong, href }) => {
      const said = strong ? `**${escaped(text).trim()}**${/\s$/.test(text) ? " " : ""}` : escaped(text);
      return href ? `[${said}](${target(href)})` : said;
    })
    .join("");

/** Signs with which words of an article would become marks, links or HTML; lines become one, so that none begins a block. */
const escaped = (text: string) =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>#|~]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "&amp;");

const target = (address: string) => `<${address.replace(/[<>\s\\]/g, encodeURIComponent)}>`;
