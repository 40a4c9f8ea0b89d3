import { CONDITION_WORDS, CONTRIBUTION_WORDS, FORCE_KIND_WORDS, STANCE_MEANINGS } from "@standpoint/charts/words";
import { CONDITIONS, CONTRIBUTIONS, FORCE_KINDS, PROPOSAL_TYPES, STANCES } from "@standpoint/core/codebook";
import { coverage } from "@standpoint/db";
import type { Metadata } from "next";
import { database } from "../../server/database";
import { CoverageLine } from "../../view/CoverageLine";
import { StanceBadge } from "../../view/StanceBadge";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Method" };

function Codebook() {
  return (
    <>
      <h2>The question</h2>
      <p>
        Does this country’s government back sending foreign (Western, European, NATO) troops to Ukraine? A stance is
        coded when an article reports what the government, or a person who speaks for it, says or does about that.
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
        opposition’s or a private analyst’s view is not the country’s.
      </p>
      <h2>Conditions and contribution</h2>
      <p>{CONDITIONS.map((condition) => CONDITION_WORDS[condition]).join(" · ")}</p>
      <p>{CONTRIBUTIONS.map((part) => CONTRIBUTION_WORDS[part]).join(" · ")}</p>
      <h2>Force sizes and steps</h2>
      <p>
        A number of foreign troops proposed, pledged or estimated:{" "}
        {FORCE_KINDS.map((kind) => FORCE_KIND_WORDS[kind]).join(", ")}. Casualties, money, weapons and troops elsewhere
        are never counted. Steps are dated: {PROPOSAL_TYPES.join(", ")}.
      </p>
    </>
  );
}

function Rules() {
  return (
    <>
      <h2>Which claim colours the map</h2>
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
      <h2>How the machine reads</h2>
      <ol>
        <li>The text is cut into sentences; nothing in it is altered, so that every quote is verbatim.</li>
        <li>Countries, organisations, offices and officials (by the dates they held office) are found in it.</li>
        <li>Cues, the words that carry a position, are found from the language’s own lists.</li>
        <li>Each cue is bound to who holds it, and to what: other wars and other questions are rival frames.</li>
        <li>Negation, modality and reported speech change its sense within their scope.</li>
        <li>What is left is judged: the latest position that the article reports wins.</li>
      </ol>
      <p>
        Beside each quote, “How it was read” names the rules that spoke, by id. Confidence is the machine’s own and says
        how plain the words were, not how likely the country is to act.
      </p>
    </>
  );
}

export default async function MethodPage() {
  const covered = await coverage(await database());
  return (
    <main id="content" className="prose">
      <h1>How it is read</h1>
      <Codebook />
      <Rules />
      <h2>How far it has read</h2>
      <CoverageLine coverage={covered} />
      <p>
        {covered.extractor.length > 0
          ? `Extractor ${covered.extractor.join(", ")}.`
          : "Nothing has been extracted yet."}
      </p>
    </main>
  );
}
