"use client";
import { toSearch, type View } from "@standpoint/charts/view";
import type { Holder } from "@standpoint/core/codebook";
import type { ProposalRow } from "@standpoint/db";
import { useWords } from "#use-words";
import { onPlainClick } from "../view/on-plain-click";
import { ProposalEvidence } from "../view/ProposalEvidence";
import { api } from "./api";
import { useFetched } from "./use-fetched";
import type { Go } from "./use-view";

type Props = {
  readonly id: string;
  readonly view: View;
  readonly initial: ProposalRow | null;
  readonly names: Readonly<Record<Holder, string>>;
  readonly go: Go;
};

/** The step chosen on the timeline, with its evidence. */
export function StepEvidence({ id, view, initial, names, go }: Props) {
  const { say } = useWords();
  const days = { ...(view.on && { on: view.on }), ...(view.known && { known: view.known }) };
  const { value, pending } = useFetched<ProposalRow | null>(
    `${id} ${view.on} ${view.known}`,
    initial,
    () => api.proposals.step.query({ id, ...days }),
    { given: initial?.id === id },
  );
  const row = value?.id === id ? value : null;
  return (
    <div className="step-evidence" aria-live="polite" aria-busy={pending}>
      {row && <ProposalEvidence row={row} names={names} />}
      {!row && !pending && <p className="quiet">{say("dash.unknownStep")}</p>}
      <a href={toSearch({ ...view, proposal: null }) || "/"} onClick={onPlainClick(() => go({ proposal: null }))}>
        {say("dash.close")}
      </a>
    </div>
  );
}
