import type { GroupScore } from "@standpoint/core/score";
import { Calibration } from "@standpoint/ui/charts/calibration";
import { RiskCoverage } from "@standpoint/ui/charts/risk-coverage";
import { cssTheme } from "@standpoint/ui/theme";

const WIDTH = 440;

/** Whether confidence says how often a reading is right, and what it costs to keep only the sure ones. */
export function Confidence({ score, prefix }: { score: GroupScore; prefix: string }) {
  const { calibration, riskCoverage, precisionAtRecall } = score;
  if (calibration.n === 0) return <p className="quiet">No stance was read.</p>;
  return (
    <>
      <div className="pair">
        <Calibration
          data={calibration.bins}
          expectedError={calibration.expectedError}
          width={WIDTH}
          theme={cssTheme}
          id={`${prefix}calibration`}
        />
        <RiskCoverage data={riskCoverage} width={WIDTH} theme={cssTheme} id={`${prefix}risk-coverage`} />
      </div>
      <ul className="facts">
        <li>
          Expected calibration error {calibration.expectedError.toFixed(3)}: ten bins, {calibration.n} stances
        </li>
        {precisionAtRecall.map(({ recall, at }) => (
          <li key={recall}>
            Precision at recall {recall}:{" "}
            {at ? `${at.precision.toFixed(3)}, with --min-confidence ${at.threshold.toFixed(2)}` : "not reached"}
          </li>
        ))}
      </ul>
      <div className="pair">
        <Bins bins={calibration.bins} />
        <Thresholds rows={riskCoverage} />
      </div>
    </>
  );
}

function Bins({ bins }: { bins: GroupScore["calibration"]["bins"] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Confidence</th>
          <th scope="col">n</th>
          <th scope="col">Mean</th>
          <th scope="col">Right</th>
        </tr>
      </thead>
      <tbody>
        {bins
          .filter(({ n }) => n > 0)
          .map(({ from, to, n, confidence, right }) => (
            <tr key={from}>
              <th scope="row">
                {from.toFixed(1)}–{to.toFixed(1)}
              </th>
              <td>{n}</td>
              <td>{confidence.toFixed(2)}</td>
              <td>{right.toFixed(2)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function Thresholds({ rows }: { rows: GroupScore["riskCoverage"] }) {
  const telling = rows.filter((row, index) => row.kept > 0 && row.kept !== rows[index - 1]?.kept);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">At least</th>
          <th scope="col">Kept</th>
          <th scope="col">Precision</th>
          <th scope="col">Recall</th>
          <th scope="col">F1</th>
        </tr>
      </thead>
      <tbody>
        {telling.map(({ threshold, kept, precision, recall, f1 }) => (
          <tr key={threshold}>
            <th scope="row">{threshold.toFixed(2)}</th>
            <td>{kept}</td>
            <td>{precision.toFixed(2)}</td>
            <td>{recall.toFixed(2)}</td>
            <td>{f1.toFixed(2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
