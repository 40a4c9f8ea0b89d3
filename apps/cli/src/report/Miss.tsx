import type { Source, Span } from "@standpoint/core";
import type { Disagreement, Expected, Found } from "@standpoint/core/score";
import { evidenceSpans } from "./evidence-spans";
import { aroundEvidence, type LitSpan, litText } from "./lit-text";

type Props = {
  readonly miss: Disagreement;
  readonly language: string;
  readonly source: Source | undefined;
  readonly sentences: readonly Span[];
  /** Where the whole article stands on the page; null where it is not shown. */
  readonly articleAnchor: string | null;
};

/** One disagreement: what was expected and what was found, the sentences it is about, and which rules spoke. */
export function Miss({ miss, language, source, sentences, articleAnchor }: Props) {
  const { expected, found } = miss;
  const spans = source ? evidenceSpans(miss, source.text) : [];
  const unlit = expected && !spans.some(({ light }) => light === "expected") ? expected.evidence : "";
  return (
    <article className="miss">
      <p className="where">
        {articleAnchor ? <a href={`#${articleAnchor}`}>{miss.article}</a> : miss.article} · {language}
        {source?.published && ` · ${source.published}`}
      </p>
      <dl>
        <Side name="expected" side={expected} />
        <Side name="found" side={found} />
      </dl>
      {source && spans.length > 0 && (
        <blockquote lang={language}>
          {aroundEvidence(source.text, sentences, spans).map((part) => (
            <p key={part.start}>
              <Lit text={source.text} part={part} spans={spans} />
            </p>
          ))}
        </blockquote>
      )}
      {unlit && <p className="where">The gold’s evidence, which is not in the body: “{unlit}”</p>}
      {found && <TraceLines trace={found.trace} />}
    </article>
  );
}

/** A part of the text with its evidence lit. */
export function Lit({ text, part, spans }: { text: string; part: Span; spans: readonly LitSpan[] }) {
  return litText(text, part, spans).map(({ text: words, start, light }) =>
    light ? (
      <mark key={start} className={light}>
        {words}
      </mark>
    ) : (
      words
    ),
  );
}

function Side({ name, side }: { name: "expected" | "found"; side: Expected | Found | null }) {
  const sure = side && "confidence" in side && side.confidence !== null ? side.confidence.toFixed(2) : null;
  return (
    <div className={name}>
      <dt>{name}</dt>
      <dd>
        {side?.words ?? "nothing"}
        {sure && <small> confidence {sure}</small>}
      </dd>
    </div>
  );
}

function TraceLines({ trace }: Pick<Found, "trace">) {
  if (trace.length === 0) return null;
  return (
    <ul className="trace">
      {trace.map(({ mention, cue, modifiers, frame }, index) => (
        <li key={index}>
          <code>{cue}</code> {mention} · {frame}
          {modifiers.length > 0 && ` · ${modifiers.join(", ")}`}
        </li>
      ))}
    </ul>
  );
}
