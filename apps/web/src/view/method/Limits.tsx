import { useWords } from "#use-words";

const LIMITS = ["reports", "colourless", "errs", "conditions", "stepDate", "samples", "figures"] as const;

/** What a reader should not take from the map, and where it errs most. */
export function Limits() {
  const { say } = useWords();
  return (
    <>
      <h2 id="limits">{say("method.limits")}</h2>
      <ul className="limits">
        {LIMITS.map((limit) => (
          <li key={limit}>{say(`limits.${limit}`)}</li>
        ))}
      </ul>
    </>
  );
}
