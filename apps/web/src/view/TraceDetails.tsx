import type { Trace } from "@standpoint/core/codebook";
import type { Citation } from "@standpoint/db";
import { useWords } from "#use-words";
import { traceWords } from "./trace-words";

type RowProps = { readonly row: Trace[number] } & Pick<Citation, "quote" | "language">;

function Rule({ row, quote, language }: RowProps) {
  const words = useWords();
  const { stance, met, notes, who } = traceWords(row, quote, words);
  return (
    <li>
      <em>{stance}</em>: {met.length > 0 && <span lang={language}>‘{met.join(" … ")}’</span>}
      {met.length > 0 && ", "}
      {notes.join(", ")}; {words.say("trace.known", { who })} <code className="rule">{row.cue}</code>
    </li>
  );
}

type Props = {
  readonly trace: Trace;
  readonly quoted?: Pick<Citation, "quote" | "language">;
  readonly extractor?: string;
};

/** Which rules read the claim so, in words; their ids can be reported. */
export function TraceDetails({ trace, quoted, extractor }: Props) {
  const { say } = useWords();
  if (trace.length === 0) return null;
  // A rule may speak twice in a sentence: told once.
  const rows = [...new Map(trace.map((row) => [`${row.mention} ${row.cue} ${row.frame}`, row]))];
  return (
    <details className="trace">
      <summary>{say("trace.how")}</summary>
      <ul>
        {rows.map(([key, row]) =>
          quoted === undefined ? (
            <li key={key}>
              <code>{row.cue}</code> {[row.mention, ...row.modifiers, row.frame].join(" · ")}
            </li>
          ) : (
            <Rule key={key} row={row} {...quoted} />
          ),
        )}
      </ul>
      {extractor && <p>{say("trace.extractor", { version: extractor })}</p>}
    </details>
  );
}
