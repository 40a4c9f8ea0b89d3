import type { GroupScore } from "@standpoint/core/score";

/** Calibration and risk–coverage, as tables. */
export function Confidence({ score }: { score: GroupScore; prefix: string }) {
  const { calibration, precisionAtRecall } = score;
  return (
    <>
      <p>
        Expected calibration error {calibration.expectedError.toFixed(3)} over ten bins of {calibration.n} stances.
      </p>
      <ul className="facts">
        {precisionAtRecall.map(({ recall, at }) => (
          <li key={recall}>
            Precision at recall {recall}:{" "}
            {at ? `${at.precision.toFixed(3)} with --min-confidence ${at.threshold.toFixed(2)}` : "not reached"}
          </li>
        ))}
      </ul>
    </>
  );
}
