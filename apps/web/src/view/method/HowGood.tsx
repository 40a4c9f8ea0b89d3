import type { Estimate, EvaluationFigures, LanguageFigures, PartFigures } from "@standpoint/core/score";
import { Calibration } from "@standpoint/ui/charts/calibration";
import { RiskCoverage } from "@standpoint/ui/charts/risk-coverage";
import { cssTheme } from "@standpoint/ui/theme";
import type { Key, Words } from "@standpoint/words/words";
import { useWords } from "#use-words";
import { Rich } from "../../words/Rich";

const CHART_WIDTH = 352;
const hundredths = (share: number) => Math.round(100 * share);
const range = ({ low, high }: Estimate, { decimal }: Words) => `${decimal(low, 2)}–${decimal(high, 2)}`;

/** What each set of coded texts is, in a reader's words. */
const ABOUT: Readonly<Record<string, readonly [title: Key, about: Key]>> = {
  article: ["figures.articles", "figures.aboutArticles"],
  sentence: ["figures.sentences", "figures.aboutSentences"],
};

/** The measured figures of the running version: all and each language, with n and intervals. */
export function HowGood({ evaluation }: { evaluation: EvaluationFigures }) {
  const { say, day } = useWords();
  const measured = { version: evaluation.extractor, day: day(evaluation.date) };
  return (
    <>
      <h2 id="how-good">{say("method.howGood")}</h2>
      <p>
        <Rich say="figures.intro" values={{ ...measured, em: (inside) => <em key={String(inside[0])}>{inside}</em> }} />
      </p>
      {evaluation.parts.map((part, index) => (
        <Part key={part.name} part={part} id={`part-${index}`} />
      ))}
    </>
  );
}

function Part({ part, id }: { part: PartFigures; id: string }) {
  const words = useWords();
  const [titleKey, aboutKey] = ABOUT[part.item] ?? [];
  const title = titleKey ? words.say(titleKey) : part.name;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{words.say("drawn.named", { name: title, what: words.number(part.n) })}</h3>
      <p>{aboutKey && words.say(aboutKey)}</p>
      <LanguageTable part={part} title={title} />
      <OtherKinds all={part.languages[0]} />
      <div className="pair">
        <Calibration
          data={part.calibration.bins}
          expectedError={part.calibration.expectedError}
          width={CHART_WIDTH}
          theme={cssTheme}
          words={words}
          id={`${id}-calibration`}
        />
        <RiskCoverage
          data={part.riskCoverage}
          width={CHART_WIDTH}
          theme={cssTheme}
          words={words}
          id={`${id}-risk-coverage`}
        />
      </div>
      <SureOnes part={part} />
    </section>
  );
}

function LanguageTable({ part, title }: { part: PartFigures; title: string }) {
  const { say } = useWords();
  const heads = [
    say("figures.language"),
    "n",
    say("figures.precision"),
    say("figures.recall"),
    "F1",
    say("figures.turned"),
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach
    <section className="table-scroll" tabIndex={0} aria-label={say("figures.byLanguage", { title })}>
      <table className="figures">
        <thead>
          <tr>
            {heads.map((head) => (
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
  const { say, number, decimal, languageName } = useWords();
  return (
    <tr>
      <th scope="row">{language === "all" ? say("figures.all") : languageName(language)}</th>
      <td>{number(n)}</td>
      <Rate estimate={kinds.stance?.precision} />
      <Rate estimate={kinds.stance?.recall} />
      <Rate estimate={kinds.stance?.f1} />
      <td>{kinds.stance ? `${decimal(100 * flipRate.value, 1)} %` : "–"}</td>
    </tr>
  );
}

function Rate({ estimate }: { estimate: Estimate | undefined }) {
  const words = useWords();
  if (!estimate) return <td>–</td>;
  return (
    <td>
      {words.decimal(estimate.value, 2)} <span className="quiet">({range(estimate, words)})</span>
    </td>
  );
}

const OTHER = [
  ["coded", "figures.kindCoded"],
  ["force", "figures.kindForce"],
  ["proposal", "figures.kindProposal"],
  ["condition", "figures.kindCondition"],
  ["contribution", "figures.kindContribution"],
] as const;

function OtherKinds({ all }: { all: LanguageFigures | undefined }) {
  const words = useWords();
  const measured = OTHER.flatMap(([kind, name]) => {
    const figures = all?.kinds[kind];
    return figures ? [`${words.say(name)} ${words.decimal(figures.f1.value, 2)} (${range(figures.f1, words)})`] : [];
  });
  return <p className="quiet">{words.say("figures.rest", { list: measured.join(", ") })}</p>;
}

/** What is gained by looking only at the surer readings. */
function SureOnes({ part }: { part: PartFigures }) {
  const { say, decimal } = useWords();
  const said = part.precisionAtRecall.flatMap(({ recall, at }) => {
    if (!at) return [];
    const confidence = decimal(at.threshold, 2);
    return [say("figures.surerOnes", { confidence, right: hundredths(at.precision), found: hundredths(recall) })];
  });
  return said.length === 0 ? null : <p>{say("figures.surer", { list: said.join("; ") })}</p>;
}
