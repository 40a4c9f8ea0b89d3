import { CONDITION_WORDS, CONTRIBUTION_WORDS, FORCE_KIND_WORDS, STANCE_MEANINGS } from "@standpoint/charts/words";
import { CONDITIONS, CONTRIBUTIONS, FORCE_KINDS, PROPOSAL_TYPES, STANCES } from "@standpoint/core/codebook";
import { StanceBadge } from "../StanceBadge";
import { HARD_CASES } from "./hard-cases";

/** What is coded: the question, the stances in their colours, the cases that are hard, and what goes with a stance. */
export function Codebook() {
  return (
    <>
      <h2 id="coded">What is coded</h2>
      <p>
        Does this country’s government back sending foreign (Western, European, NATO) troops to Ukraine? A stance is
        coded when an article reports what the government, or a person who speaks for it, says or does about that. One
        article gives a country one stance: the latest position that it reports.
      </p>
      <dl className="codebook">
        {STANCES.map((stance) => (
          <div key={stance}>
            <dt>
              <StanceBadge stance={stance} /> <code>{stance}</code>
            </dt>
            <dd>{STANCE_MEANINGS[stance]}</dd>
          </div>
        ))}
      </dl>
      <p>
        Hosting a meeting, being praised, giving weapons or money, or a position on another matter is no stance. The
        opposition’s or a private analyst’s view is not the country’s. NATO, the EU and the UN are coded where they hold
        a position of their own.
      </p>
      <HardCases />
      <h3>What goes with a stance</h3>
      <Terms name="Conditions" codes={CONDITIONS} words={CONDITION_WORDS} />
      <Terms name="Contribution" codes={CONTRIBUTIONS} words={CONTRIBUTION_WORDS} />
      <h3>Force sizes and steps</h3>
      <p>
        A number of foreign troops proposed, pledged or estimated:{" "}
        {FORCE_KINDS.map((kind) => FORCE_KIND_WORDS[kind]).join(", ")}. Casualties, money, weapons and troops elsewhere
        are never counted. Steps are dated: {PROPOSAL_TYPES.join(", ")}.
      </p>
    </>
  );
}

function HardCases() {
  return (
    <>
      <h3 id="hard-cases">Hard cases</h3>
      <div className="table-scroll">
        <table className="hard-cases">
          <thead>
            <tr>
              <th scope="col">An article says</th>
              <th scope="col">It is coded</th>
            </tr>
          </thead>
          <tbody>
            {HARD_CASES.map(({ told, coded }) => (
              <tr key={told}>
                <td>{told}</td>
                <td>{coded}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet">
        “Accept” names a second stance that a careful reader may take the words for; measuring counts it as right.
      </p>
    </>
  );
}

type TermsProps<Code extends string> = {
  readonly name: string;
  readonly codes: readonly Code[];
  readonly words: Readonly<Record<Code, string>>;
};

function Terms<Code extends string>({ name, codes, words }: TermsProps<Code>) {
  return (
    <p>
      {name}:{" "}
      {codes.map((code, index) => (
        <span key={code}>
          {index > 0 && ", "}
          {words[code]}
          {words[code] !== code && (
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
