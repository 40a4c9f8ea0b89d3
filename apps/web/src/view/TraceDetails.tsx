import type { Trace } from "@standpoint/core/codebook";
import { useWords } from "#use-words";
import { traceWords } from "./trace-words";

type RowProps = { readonly row: Trace[number]; readonly quote: string };

function Rule({ row, quote }: RowProps) {
  const words = useWords();
  const { stance, met, notes, who } = traceWords(row, quote, words);
  return (
    <li>
      <em>{stance}</em>: {met.length > 0 && `‘${met.join(" … ")}’, `}
      {notes.join(", ")}; {words.say("trace.known", { who })} <code className="rule">{row.cue}</code>
    </li>
  );
}

type Props = { readonly trace: Trace; readonly quote?: string; readonly extractor?: string };

/** Which rules read the claim so, in words; their ids can be reported. */
export function TraceDetails({ trace, quote, extractor }: Props) {
  const { say } = useWords();
  if (trace.length === 0) return null;
  // A rule may speak twice in a sentence: told once.
  const rows = [...new Map(trace.map((row) => [`${row.mention} ${row.cue} ${row.frame}`, row]))];
  return (
    <details className="trace">
      <summary>{say("trace.how")}</summary>
      <ul>
        {rows.map(([key, row]) =>
          quote === undefined ? (
            <li key={key}>
              <code>{row.cue}</code> {[row.mention, ...row.modifiers, row.frame].join(" · ")}
            </li>
          ) : (
            <Rule key={key} row={row} quote={quote} />
          ),
        )}
      </ul>
      {extractor && <p>{say("trace.extractor", { version: extractor })}</p>}
    </details>
  );
}
