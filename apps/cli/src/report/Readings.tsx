import { byArticle, CODED, confusion, ruleRecords } from "@standpoint/core/score";
import type { EvaluatedPart } from "../evaluation/evaluated-part";

const MOST_RULES = 40;

/** What the gold holds, by what it was read as. */
export function ReadAs({ part }: { part: EvaluatedPart }) {
  const table = confusion(part.gold, byArticle(part.predictions));
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">expected ↓ read as →</th>
            {CODED.map((got) => (
              <th key={got} scope="col">
                {got}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {CODED.map((want) => (
            <tr key={want}>
              <th scope="row">{want}</th>
              {CODED.map((got) => (
                <td key={got} className={want === got ? "right" : undefined}>
                  {want === "none" && got === "none" ? "" : table[want][got] || "·"}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The rules that stand most often beside a wrong stance. */
export function Rules({ part }: { part: EvaluatedPart }) {
  const records = ruleRecords(part.gold, byArticle(part.predictions)).filter(({ wrong }) => wrong > 0);
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Wrong</th>
            <th scope="col">Right</th>
          </tr>
        </thead>
        <tbody>
          {records.slice(0, MOST_RULES).map(({ rule, right, wrong }) => (
            <tr key={rule}>
              <th scope="row">
                <code>{rule}</code>
              </th>
              <td>{wrong}</td>
              <td>{right}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {records.length > MOST_RULES && <p className="quiet">and {records.length - MOST_RULES} more</p>}
    </div>
  );
}
