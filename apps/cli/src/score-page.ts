import { type Disagreement, formatScoreTable, type ScoreReport } from "@standpoint/core/score";

/** The figures and every disagreement as one HTML page that needs nothing else. */
export function scorePage(report: ScoreReport, differences: readonly Disagreement[]): string {
  const rows = differences.map(
    ({ article, kind, about, quote }) =>
      `<tr><td>${escaped(article)}</td><td>${escaped(kind)}</td><td>${escaped(about)}</td><td>${escaped(quote)}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>How well the extractor reads</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem; }
pre { overflow-x: auto; } table { border-collapse: collapse; } td, th { text-align: left; vertical-align: top;
padding: 0.3rem 1rem 0.3rem 0; border-top: 1px solid #ccc; }
</style>
<h1>How well the extractor reads</h1>
<pre>${escaped(formatScoreTable(report))}</pre>
<h2>${differences.length} disagreements with the gold</h2>
<table>
<thead><tr><th>article<th>kind<th>about<th>evidence</thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
</html>
`;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
