import { coverage } from "@standpoint/db";
import type { Metadata } from "next";
import { useWords } from "#use-words";
import { env } from "../../env";
import { database } from "../../server/database";
import { evaluation, onArticles } from "../../server/evaluation";
import { pageWords } from "../../server/page-words";
import { CoverageLine } from "../../view/CoverageLine";
import { CiteAndReport } from "../../view/method/CiteAndReport";
import { Codebook } from "../../view/method/Codebook";
import { HowGood } from "../../view/method/HowGood";
import { HowItReads, WhichClaimCounts } from "../../view/method/HowItReads";
import { InShort } from "../../view/method/InShort";
import { Limits } from "../../view/method/Limits";
import "../styles/method.css";

export const dynamic = "force-dynamic";
export async function generateMetadata(): Promise<Metadata> {
  const { say } = await pageWords();
  return { title: say("method.title"), description: say("method.about") };
}

const SECTIONS = [
  ["coded", "method.coded"],
  ["languages", "method.languages"],
  ["reading", "method.reading"],
  ["how-good", "method.howGood"],
  ["position", "method.position"],
  ["limits", "method.limits"],
  ["cite", "method.cite"],
  ["report", "method.wrong"],
] as const;

function Contents() {
  const { say } = useWords();
  return (
    <nav aria-label={say("method.onThisPage")}>
      <ul className="contents">
        {SECTIONS.map(([anchor, name]) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{say(name)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export default async function MethodPage() {
  const covered = await coverage(await database());
  const { say } = await pageWords();
  const versions = covered.extractor.join(", ");
  return (
    <main id="content" className="prose method">
      <h1>{say("method.heading")}</h1>
      <InShort part={onArticles} />
      <Contents />
      <Codebook />
      <HowItReads languages={evaluation.languages} />
      <HowGood evaluation={evaluation} />
      <WhichClaimCounts />
      <Limits />
      <h2 id="coverage">{say("method.coverage")}</h2>
      <CoverageLine coverage={covered} />
      <p>{versions ? say("method.extractor", { versions }) : say("method.noExtractor")}</p>
      <CiteAndReport origin={env.origin} extractor={evaluation.extractor} date={evaluation.date} />
    </main>
  );
}
