import { toDocumentPdf } from "@standpoint/charts";
import type { Database } from "@standpoint/db";
import { cssTheme, lightTheme } from "@standpoint/ui/theme";
import type { Asked } from "./asked";
import type { Briefing, Drawing } from "./briefing";
import { compose } from "./compose";
import { toMarkdown } from "./to-markdown";

export type BriefingFormat = "html" | "docx" | "pdf" | "md";

export type Written = { readonly bytes: Uint8Array | string; readonly drawings: readonly Drawing[] };

/**
 * @param pictureOf where a Markdown text finds a chart's picture
 * @returns the report as a file; the same data give the same bytes. @throws RenderRefused
 */
export async function writeBriefing(
  db: Database,
  asked: Asked,
  format: BriefingFormat,
  pictureOf: (drawing: Drawing) => string,
): Promise<Written> {
  const briefing = await compose(db, asked, format === "html" ? cssTheme : lightTheme);
  const drawings = briefing.blocks.flatMap((block) => (block.kind === "chart" ? [block.drawing] : []));
  return { bytes: await bytesOf(briefing, format, pictureOf), drawings };
}

/** The libraries of a format are loaded only for it. */
async function bytesOf(briefing: Briefing, format: BriefingFormat, pictureOf: (drawing: Drawing) => string) {
  if (format === "html") return (await import("./to-html")).toHtml(briefing);
  if (format === "docx") return (await import("./to-docx")).toDocx(briefing);
  return format === "pdf" ? toDocumentPdf(briefing) : toMarkdown(briefing, pictureOf);
}
