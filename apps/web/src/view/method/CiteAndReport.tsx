type Props = { readonly origin: string; readonly extractor: string; readonly date: string };

/** How to name the source, and what to say when a reading is wrong. */
export function CiteAndReport({ origin, extractor, date }: Props) {
  const year = date.slice(0, 4);
  return (
    <>
      <h2 id="cite">How to cite</h2>
      <p>
        Name Standpoint, the day that the map shows, and the address, which holds both days:{" "}
        <code>{`${origin}/?on=2025-03-27&known=2025-04-01`}</code>. Data and charts are CC BY 4.0; quotes belong to
        their outlets.
      </p>
      <pre>
        <code>{`@misc{standpoint,
  title = {Standpoint: where every country stands on sending troops to Ukraine},
  note  = {Extractor ${extractor}, measured ${date}},
  year  = {${year}},
  url   = {${origin}/method}
}`}</code>
      </pre>
      <h2 id="report">When a reading is wrong</h2>
      <p>
        Tell whoever runs this site: the address of the article’s page here, the quote, what it should have been read
        as, and the rules that “How it was read” names. Those rules are rows in word lists that anyone can read and
        correct; a reading put right can become a test, so that it stays right.
      </p>
    </>
  );
}
