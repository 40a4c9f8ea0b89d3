import { useWords } from "#use-words";
import { Rich } from "../../words/Rich";

type Props = { readonly origin: string; readonly extractor: string; readonly date: string };

/** How to name the source, and what to say when a reading is wrong. */
export function CiteAndReport({ origin, extractor, date }: Props) {
  const { say } = useWords();
  const year = date.slice(0, 4);
  const address = <code>{`${origin}/?on=2025-03-27&known=2025-04-01`}</code>;
  return (
    <>
      <h2 id="cite">{say("method.cite")}</h2>
      <p>
        <Rich say="citing.name" values={{ address: () => address }} />
      </p>
      <pre>
        <code>{`@misc{standpoint,
  title = {Standpoint: where every country stands on sending troops to Ukraine},
  note  = {Extractor ${extractor}, measured ${date}},
  year  = {${year}},
  url   = {${origin}/method}
}`}</code>
      </pre>
      <h2 id="report">{say("method.wrong")}</h2>
      <p>{say("citing.wrong")}</p>
    </>
  );
}
