import type { Extraction } from "@standpoint/core";
import { plainTable } from "./plain-table";

const QUOTE_WIDTH = 72;

/** An extraction for a person: a heading for the article, and a table for each kind of finding there is. */
export function extractionTable(file: string, extraction: Extraction, minConfidence = 0): string {
  const { language, published, title, unsupported } = extraction;
  const heading = [file, title, published, language].filter(Boolean).join(" · ");
  if (unsupported) return `${heading}\n  no language pack reads "${language}": nothing is coded`;
  const stances = extraction.stances.filter(({ confidence }) => confidence >= minConfidence);
  const parts = [
    plainTable(
      ["country", "stance", "conf.", "date", "conditions", "contribution", "quote"],
      stances.map((s) => [s.country, s.stance, s.confidence.toFixed(2), s.date, s.conditions, s.contribution, cut(s)]),
    ),
    plainTable(
      ["min", "max", "unit", "kind", "country", "by", "quote"],
      extraction.forceSizes.map((f) => [f.min, f.max, f.unit, f.kind, f.country, f.by, cut(f)]),
    ),
    plainTable(
      ["date", "type", "proposers", "summary", "quote"],
      extraction.proposals.map((p) => [p.date, p.type, p.proposers, p.summary, cut(p)]),
    ),
  ].filter((part) => part !== "");
  return [heading, ...(parts.length ? parts : ["  nothing found"])].join("\n");
}

function cut({ evidence }: { evidence: { quote: string } }): string {
  const line = evidence.quote.replace(/\s+/gu, " ");
  return line.length > QUOTE_WIDTH ? `${line.slice(0, QUOTE_WIDTH - 1)}…` : line;
}
