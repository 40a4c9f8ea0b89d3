import { dayInWords } from "@standpoint/charts/day";
import type { Estimate, EvaluationFigures, LanguageFigures, PartFigures } from "@standpoint/core/score";
import { Calibration } from "@standpoint/ui/charts/calibration";
import { RiskCoverage } from "@standpoint/ui/charts/risk-coverage";

import { cssTheme } from "@standpoint/ui/theme";
import { languageName } from "../language-name";

const CHART_WIDTH = 352;
const hundredths = (share: number) => Math.round(100 * share);
const range = ({ low, high }: Estimate) => `${low.toFixed(2)}–${high.toFixed(2)}`;

/** What each set of coded texts is, in a reader's words. */
const ABOUT: Readonly<Record<string, readonly [title: string, about: string]>> = {
  article: [
    "Articles",
    "News reports that had no part in the making of the rules. Their totals were looked at while the work went on: read the figures as somewhat too good.",
  ],
  sentence: [
    "Hard sentences",
    "Short items of one to four sentences, written to be hard (irony, reversals, decoys) by writers of whom nothing was used in making the rules. They are harder than news.",
  ],
};

/** The measured figures of the running version: all and each language, with n and intervals. */
export function HowGood({ evaluation }: { evaluation: EvaluationFigures }) {
  return (
    <>
      <h2 id="how-good">How good it is</h2>
      <p>
        Extractor {evaluation.extractor}, measured on {dayInWords(evaluation.date)} against texts coded by the codebook.{" "}
        <em>Precision</em>: of the stances it reads, the share that is right. <em>Recall</em>: of the stances in the
        coding, the share that it reads rightly. In brackets 95 % intervals: few texts leave wide ones.
      </p>
      {evaluation.parts.map((part, index) => (
        <Part key={part.name} part={part} id={`part-${index}`} />
      ))}
    </>
  );
}

function Part({ part, id }: { part: PartFigures; id: string }) {
  const [title, about] = ABOUT[part.item] ?? [part.name, ""];
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {title}: {part.n.toLocaleString("en")}
      </h3>
      <p>{about}</p>
      <LanguageTable part={part} title={title} />
      <OtherKinds all={part.languages[0]} />
      <div className="pair">
        <Calibration
          data={part.calibration.bins}
          expectedError={part.calibration.expectedError}
          width={CHART_WIDTH}
          theme={cssTheme}
          id={`${id}-calibration`}
        />
        <RiskCoverage data={part.riskCoverage} width={CHART_WIDTH} theme={cssTheme} id={`${id}-risk-coverage`} />
      </div>
      <SureOnes part={part} />
    </section>
  );
}

const HEADS = ["Language", "n", "Precision", "Recall", "F1", "Turned"];

function LanguageTable({ part, title }: { part: PartFigures; title: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach
    <section className="table-scroll" tabIndex={0} aria-label={`${title}: stances by language`}>
      <table className="figures">
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part.languages.map((figures) => (
            <LanguageRow key={figures.language} figures={figures} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function LanguageRow({ figures: { language, n, kinds, flipRate } }: { figures: LanguageFigures }) {
  return (
    <tr>
      <th scope="row">{language === "all" ? "All" : languageName(language)}</th>
      <td>{n.toLocaleString("en")}</td>
      <Rate estimate={kinds.stance?.precision} />
      <Rate estimate={kinds.stance?.recall} />
      <Rate estimate={kinds.stance?.f1} />
      <td>{kinds.stance ? `${(100 * flipRate.value).toFixed(1)} %` : "–"}</td>
    </tr>
  );
}

function Rate({ estimate }: { estimate: Estimate | undefined }) {
  if (!estimate) return <td>–</td>;
  return (
    <td>
      {estimate.value.toFixed(2)} <span className="quiet">({range(estimate)})</span>
    </td>
  );
}

const OTHER = [
  ["coded", "which countries hold a stance at all"],
  ["force", "force sizes"],
  ["proposal", "dated steps"],
  ["condition", "conditions"],
  ["contribution", "contributions"],
] as const;

function OtherKinds({ all }: { all: LanguageFigures | undefined }) {
  const measured = OTHER.flatMap(([kind, words]) => {
    const figures = all?.kinds[kind];
    return figures ? [`${words} ${figures.f1.value.toFixed(2)} (${range(figures.f1)})`] : [];
  });
  return (
    <p className="quiet">
      F1 of the rest, all languages: {measured.join(", ")}. “Turned” is the share of stances coded for when the coding
      has against, or the other way round.
    </p>
  );
}

/** What is gained by looking only at the surer readings. */
function SureOnes({ part }: { part: PartFigures }) {
  const said = part.precisionAtRecall.flatMap(({ recall, at }) =>
    at
      ? [
          `those of confidence ${at.threshold.toFixed(2)} and more are right in ${hundredths(at.precision)} of 100, and hold ${hundredths(recall)} of 100 stances there are to find`,
        ]
      : [],
  );
  return said.length === 0 ? null : <p>Of the surer readings alone, {said.join("; ")}.</p>;
}
