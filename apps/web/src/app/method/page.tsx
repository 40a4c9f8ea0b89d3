import { coverage } from "@standpoint/db";
import type { Metadata } from "next";
import { env } from "../../env";
import { database } from "../../server/database";
import { evaluation, onArticles } from "../../server/evaluation";
import { CoverageLine } from "../../view/CoverageLine";
import { CiteAndReport } from "../../view/method/CiteAndReport";
import { Codebook } from "../../view/method/Codebook";
import { HowGood } from "../../view/method/HowGood";
import { HowItReads, WhichClaimCounts } from "../../view/method/HowItReads";
import { InShort } from "../../view/method/InShort";
import { Limits } from "../../view/method/Limits";
import "../styles/method.css";

export const dynamic = "force-dynamic";
export const metadata: Metadata = {
  title: "Method",
  description: "What Standpoint codes, how the machine reads it, how often it is right, and where it errs.",
};

const SECTIONS = [
  ["coded", "What is coded"],
  ["languages", "Languages"],
  ["reading", "How the machine reads"],
  ["how-good", "How good it is"],
  ["position", "Which claim counts"],
  ["limits", "Limits"],
  ["cite", "How to cite"],
  ["report", "When a reading is wrong"],
] as const;

function Contents() {
  return (
    <nav aria-label="On this page">
      <ul className="contents">
        {SECTIONS.map(([anchor, name]) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export default async function MethodPage() {
  const covered = await coverage(await database());
  return (
    <main id="content" className="prose method">
      <h1>How it is read</h1>
      <InShort part={onArticles} />
      <Contents />
      <Codebook />
      <HowItReads languages={evaluation.languages} />
      <HowGood evaluation={evaluation} />
      <WhichClaimCounts />
      <Limits />
      <h2 id="coverage">How far it has read</h2>
      <CoverageLine coverage={covered} />
      <p>
        {covered.extractor.length > 0
          ? `Extractor ${covered.extractor.join(", ")}.`
          : "Nothing has been extracted yet."}
      </p>
      <CiteAndReport origin={env.origin} extractor={evaluation.extractor} date={evaluation.date} />
    </main>
  );
}
