import type { GroupScore, ScoreReport, TallyName } from "@standpoint/core/score";

export const ROWS: readonly (readonly [TallyName, string])[] = [
  ["coded", "Country coded"],
  ["stance", "Stance"],
  ["condition", "Condition"],
  ["contribution", "Contribution"],
  ["force", "Force size"],
  ["proposal", "Proposal"],
];

const rate = (value: number) => value.toFixed(2);
const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
const range = ([low, high]: readonly [number, number], say: (value: number) => string) => `${say(low)}–${say(high)}`;

/** All figures of all articles, each rate with its 95 % interval. */
export function Totals({ score }: { score: GroupScore }) {
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            {["", "Precision", "95 %", "Recall", "95 %", "F1", "95 %", "Right", "Spurious", "Missed"].map(
              (head, index) => (
                <th key={index} scope="col">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {ROWS.filter(([name]) => !isEmpty(score, name)).map(([name, label]) => (
            <Row key={name} label={label} name={name} score={score} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ name, label, score }: { name: TallyName; label: string; score: GroupScore }) {
  const { precision, recall, f1, tp, fp, fn } = score[name];
  const { intervals } = score;
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{rate(precision)}</td>
      <td className="quiet">{range(intervals[`${name}Precision`], rate)}</td>
      <td>{rate(recall)}</td>
      <td className="quiet">{range(intervals[`${name}Recall`], rate)}</td>
      <td>
        <strong>{rate(f1)}</strong>
      </td>
      <td className="quiet">{range(intervals[`${name}F1`], rate)}</td>
      <td>{tp}</td>
      <td>{fp}</td>
      <td>{fn}</td>
    </tr>
  );
}

/** What the rates do not say: sides turned, holders coded that only are named, quotes that are not in the text. */
export function Errors({ score }: { score: GroupScore }) {
  const { flips, flipRate, trapped, namedButCodedRate, intervals } = score;
  return (
    <ul className="facts">
      <li>
        Flips: {flips}, {percent(flipRate)} of the stances coded ({range(intervals.flipRate, percent)})
      </li>
      <li>
        Named but coded: {trapped}, {percent(namedButCodedRate)} of the holders without a stance (
        {range(intervals.namedButCodedRate, percent)})
      </li>
      {!isEmpty(score, "force") && (
        <li>
          Force sizes attributed rightly: {percent(score.forceBy)}; other numbers taken for one: {score.forceTrapped}
        </li>
      )}
      <li>
        Quotes not in the text: {score.ungrounded} of {score.evidence}
      </li>
      {score.missing > 0 && <li>Articles that could not be read: {score.missing}</li>}
    </ul>
  );
}

/** A line a language: F1 of each kind, with the number to be found in brackets. */
export function Languages({ report }: { report: ScoreReport }) {
  const kinds = ROWS.slice(2).filter(([name]) => report.all && !isEmpty(report.all, name));
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            {["", "n", "Coded", "Stance", "95 %", "P", "R", "Flips", "Trapped"].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            {kinds.map(([name, label]) => (
              <th key={name} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(report).map(([language, score]) => (
            <tr key={language}>
              <th scope="row">{language}</th>
              <td>{score.articles}</td>
              <td>{rate(score.coded.f1)}</td>
              <td>
                <strong>{rate(score.stance.f1)}</strong>
              </td>
              <td className="quiet">{range(score.intervals.stanceF1, rate)}</td>
              <td>{rate(score.stance.precision)}</td>
              <td>{rate(score.stance.recall)}</td>
              <td>{percent(score.flipRate)}</td>
              <td>{percent(score.namedButCodedRate)}</td>
              {kinds.map(([name]) => (
                <td key={name}>{found(score, name)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function found(score: GroupScore, name: TallyName): string {
  const { tp, fn } = score[name];
  return isEmpty(score, name) ? "–" : `${rate(score[name].f1)} (${tp + fn})`;
}

function isEmpty(score: GroupScore, name: TallyName): boolean {
  const { tp, fp, fn } = score[name];
  return tp + fp + fn === 0;
}
