/** What a reader should not take from the map, and where it errs most. */
export function Limits() {
  return (
    <>
      <h2 id="limits">Limits</h2>
      <ul className="limits">
        <li>
          It reads what articles report, not what governments will do. An article that is wrong is read as it stands.
        </li>
        <li>A country without a colour is one about which nothing was read, not one without a position.</li>
        <li>
          It errs most on who holds a position, where one sentence names two; on irony and understatement; on lists
          without verbs; and on exceptions (“all but one”).
        </li>
        <li>Conditions told in another paragraph than the position are often missed.</li>
        <li>A step’s date may be the article’s where the text tells none.</li>
        <li>Most sample articles are short reports in this project’s own words; papers may be harder to read.</li>
        <li>The figures above are of the texts they were measured on. A language with few of them is hardly known.</li>
      </ul>
    </>
  );
}
