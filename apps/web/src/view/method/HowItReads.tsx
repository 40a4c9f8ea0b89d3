import { languageName } from "../language-name";

/** How a text becomes a stance, in a reader's words, and the languages that can be read. */
export function HowItReads({ languages }: { languages: readonly string[] }) {
  return (
    <>
      <h2 id="languages">Languages</h2>
      <p>
        {languages.map(languageName).join(", ")}. Each has a pack of its own: names in all their forms, words that carry
        a position, numbers, dates, negation. A text in another language is listed as waiting and never read by another
        language’s pack.
      </p>
      <h2 id="reading">How the machine reads</h2>
      <p>
        No language model reads or writes anything here. Rules find who is named and what is said of it; a small net,
        learned from some nine thousand coded texts with all names taken out, judges what stance that is and how sure
        the reading is.
      </p>
      <ol>
        <li>The text is cut into sentences; nothing in it is altered, so that every quote is verbatim.</li>
        <li>
          Countries, organisations, offices and officials are found in it: “the Élysée”, “Warsaw” and a minister’s name
          count as their country, an official only while in office.
        </li>
        <li>
          Words that carry a position (“ready to send”, “rules out”, “too early”) are found from the language’s lists.
        </li>
        <li>
          Each is bound to who holds it and to what it is about. Weapons, sanctions, NATO membership and troops
          elsewhere are other questions, and are passed over.
        </li>
        <li>Negation, “would”, “if”, questions, denials and who is quoted change what the words mean.</li>
        <li>
          What is left is weighed: the stance that the article as a whole bears out, its latest position first, with a
          confidence. Below a least confidence nothing is coded.
        </li>
      </ol>
      <p>
        Beside each quote, “How it was read” names the rules that spoke and the words that weighed most. The same text
        gives the same reading on every machine.
      </p>
    </>
  );
}

/** Which of many claims is a holder's position on a day. */
export function WhichClaimCounts() {
  return (
    <>
      <h2 id="position">Which claim colours the map</h2>
      <p>
        The claim with the latest position date wins; then head of state or government before minister, spokesperson and
        others; then the later publication; then the higher confidence. A position never expires; its age is shown.
        Claims of the other side within the 30 days before make it contested, and both are shown. A date known only to
        the month or year counts from its last day; an undated claim colours nothing.
      </p>
      <p>
        Two days can be chosen. <em>On</em> is what was true that day; <em>as known on</em> leaves out every article
        that came out later. NATO, the EU and the UN are counted apart from countries, and so is Ukraine, the host.
      </p>
    </>
  );
}
