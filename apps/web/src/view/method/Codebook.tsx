import { CONDITIONS, CONTRIBUTIONS, FORCE_KINDS, PROPOSAL_TYPES, STANCES } from "@standpoint/core/codebook";
import { useWords } from "#use-words";
import { StanceBadge } from "../StanceBadge";
import { HARD_CASES } from "./hard-cases";

/** What is coded: the question, the stances in their colours, the cases that are hard, and what goes with a stance. */
export function Codebook() {
  const { say } = useWords();
  const kinds = FORCE_KINDS.map((kind) => say(`kind.${kind}`)).join(", ");
  const steps = PROPOSAL_TYPES.map((type) => say(`step.${type}`)).join(", ");
  return (
    <>
      <h2 id="coded">{say("method.coded")}</h2>
      <p>{say("codebook.question")}</p>
      <dl className="codebook">
        {STANCES.map((stance) => (
          <div key={stance}>
            <dt>
              <StanceBadge stance={stance} /> <code>{stance}</code>
            </dt>
            <dd>{say(`stanceMeans.${stance}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{say("codebook.noStance")}</p>
      <HardCases />
      <h3>{say("codebook.goesWith")}</h3>
      <Terms name={say("panel.conditions")} codes={CONDITIONS} wordOf={(code) => say(`condition.${code}`)} />
      <Terms name={say("panel.contribution")} codes={CONTRIBUTIONS} wordOf={(code) => say(`contribution.${code}`)} />
      <h3>{say("codebook.sizesAndSteps")}</h3>
      <p>{say("codebook.sizes", { kinds, steps })}</p>
    </>
  );
}

function HardCases() {
  const { say } = useWords();
  return (
    <>
      <h3 id="hard-cases">{say("codebook.hardCases")}</h3>
      <div className="table-scroll">
        <table className="hard-cases">
          <thead>
            <tr>
              <th scope="col">{say("codebook.told")}</th>
              <th scope="col">{say("codebook.isCoded")}</th>
            </tr>
          </thead>
          <tbody>
            {HARD_CASES.map((each) => (
              <tr key={each}>
                <td>{say(`hardTold.${each}`)}</td>
                <td>{say(`hardCoded.${each}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet">{say("codebook.accept")}</p>
    </>
  );
}

type TermsProps<Code extends string> = {
  readonly name: string;
  readonly codes: readonly Code[];
  readonly wordOf: (code: Code) => string;
};

function Terms<Code extends string>({ name, codes, wordOf }: TermsProps<Code>) {
  return (
    <p>
      {name}:{" "}
      {codes.map((code, index) => (
        <span key={code}>
          {index > 0 && ", "}
          {wordOf(code)}
          {wordOf(code) !== code && (
            <>
              {" "}
              <code className="quiet">{code}</code>
            </>
          )}
        </span>
      ))}
      .
    </p>
  );
}
