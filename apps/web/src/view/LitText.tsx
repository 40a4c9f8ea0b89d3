import type { Span } from "@standpoint/core/codebook";
import { Fragment } from "react";
import { lightSpans } from "./light-spans";

type Props = {
  readonly text: string;
  readonly language: string;
  readonly evidence: readonly (Span & { readonly claimId: string })[];
};

/** The whole text with its evidence lit; the first stretch of each claim is what links point to. */
export function LitText({ text, language, evidence }: Props) {
  const seen = new Set<string>();
  return (
    <div className="lit-text" lang={language}>
      {lightSpans(text, evidence).map((stretch) => {
        if (stretch.claims.length === 0) return <Fragment key={stretch.start}>{stretch.text}</Fragment>;
        const fresh = stretch.claims.filter((id) => !seen.has(id));
        for (const id of fresh) seen.add(id);
        return (
          <mark key={stretch.start}>
            {fresh.map((id) => (
              <span key={id} id={id} className="anchor" />
            ))}
            {stretch.text}
          </mark>
        );
      })}
    </div>
  );
}
