import { createHash } from "node:crypto";
import { renderToStaticMarkup } from "react-dom/server";
import { BriefingPage } from "./BriefingPage";
import type { Briefing } from "./briefing";
import { BRIEFING_CSS } from "./briefing-css";

/** Nothing may be loaded, run or sent; one style sheet, known by its hash, may style. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(BRIEFING_CSS).digest("base64")}'; base-uri 'none'; form-action 'none'`;

/** @returns the report as one HTML file */
export function toHtml(briefing: Briefing): string {
  return `<!doctype html>\n${renderToStaticMarkup(<BriefingPage briefing={briefing} css={BRIEFING_CSS} policy={POLICY} />)}\n`;
}
