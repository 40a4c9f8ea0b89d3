import { useWords } from "#use-words";
import { Rich } from "../../words/Rich";

const STEPS = ["cut", "find", "carry", "bind", "negation", "weigh"] as const;

/** How a text becomes a stance, in a reader's words, and the languages that can be read. */
export function HowItReads({ languages }: { languages: readonly string[] }) {
  const { say, languageName } = useWords();
  return (
    <>
      <h2 id="languages">{say("method.languages")}</h2>
      <p>{say("reads.packs", { languages: languages.map(languageName).join(", ") })}</p>
      <h2 id="reading">{say("method.reading")}</h2>
      <p>{say("reads.noModel")}</p>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{say(`reads.${step}`)}</li>
        ))}
      </ol>
      <p>{say("reads.beside")}</p>
    </>
  );
}

/** Which of many claims is a holder's position on a day. */
export function WhichClaimCounts() {
  const { say } = useWords();
  return (
    <>
      <h2 id="position">{say("counting.heading")}</h2>
      <p>{say("counting.order")}</p>
      <p>
        <Rich say="counting.twoDays" values={{ em: (inside) => <em key={String(inside[0])}>{inside}</em> }} />
      </p>
    </>
  );
}
