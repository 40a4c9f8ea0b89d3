import type { Extraction, Trace } from "@standpoint/core";
import { plainTable } from "./plain-table";

const QUOTE_WIDTH = 72;

type TableOptions = { readonly minConfidence?: number; readonly explain?: boolean };

/**
 * An extraction for a person: a heading for the article, and a table for each kind of finding there is.
 * @param options.explain adds which rules spoke for each finding
 */
export function extractionTable(file: string, extraction: Extraction, options: TableOptions = {}): string {
  const { minConfidence = 0, explain = false } = options;
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
    explain ? reasons({ ...extraction, stances }) : "",
  ].filter((part) => part !== "");
  return [heading, ...(parts.length ? parts : ["  nothing found"])].join("\n");
}

/** A row for each rule that spoke, under the finding that it spoke for. */
function reasons({ stances, forceSizes, proposals }: Pick<Extraction, "stances" | "forceSizes" | "proposals">): string {
  const because = (finding: string, trace: Trace) =>
    trace.map(({ mention, cue, modifiers, frame }, index) => [index ? "" : finding, cue, mention, frame, modifiers]);
  const rows = [
    ...stances.flatMap(({ country, stance, trace }) => because(`${country} ${stance}`, trace)),
    ...forceSizes.flatMap(({ min, max, unit, trace }) => because(`${min ?? ""}–${max ?? ""} ${unit}`, trace)),
    ...proposals.flatMap(({ date, type, trace }) => because(`${date ?? "undated"} ${type}`, trace)),
  ];
  return plainTable(["because", "rule", "mention", "frame", "modifiers"], rows);
}

function cut({ evidence }: { evidence: { quote: string } }): string {
  const line = evidence.quote.replace(/\s+/gu, " ");
  return line.length > QUOTE_WIDTH ? `${line.slice(0, QUOTE_WIDTH - 1)}…` : line;
}
