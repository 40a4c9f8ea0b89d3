import { renderToStaticMarkup } from "react-dom/server";
import { ReportPage, type ReportProps } from "./ReportPage";

/** An evaluation as one HTML file that needs nothing else: no script, no font, no picture from elsewhere. */
export function renderReport(props: ReportProps): string {
  return `<!doctype html>\n${renderToStaticMarkup(<ReportPage {...props} />)}\n`;
}
