import type { Trace } from "@standpoint/core/codebook";

/** Which rules read the claim so: their ids can be reported. */
export function TraceDetails({ trace, extractor }: { trace: Trace; extractor?: string }) {
  if (trace.length === 0) return null;
  return (
    <details className="trace">
      <summary>How it was read</summary>
      <ul>
        {trace.map(({ mention, cue, modifiers, frame }) => (
          <li key={`${mention} ${cue} ${frame}`}>
            <code>{cue}</code> <span>{mention}</span>
            {modifiers.length > 0 && <span> · {modifiers.join(", ")}</span>}
            <span> · {frame}</span>
          </li>
        ))}
      </ul>
      {extractor && <p>Extractor {extractor}</p>}
    </details>
  );
}
