import { CHARTS, chartSchemaOf, chartSchemaPath } from "@standpoint/charts";
import { DATA_SETS, schemaOf, schemaPath } from "@standpoint/charts/data-sets";
import { answerInWords, answerWithFile } from "../../../server/answer-with-file";
import { askedWords } from "../../../server/asked-words";
import { STATIC_POLICY } from "../../../server/security-policy";

/** Every schema by the last part of its address. */
const SCHEMAS: ReadonlyMap<string, object> = new Map([
  ...[...CHARTS.values()].map((chart) => [lastPart(chartSchemaPath(chart.name)), chartSchemaOf(chart)] as const),
  ...[...DATA_SETS.values()].map((set) => [lastPart(schemaPath(set)), schemaOf(set)] as const),
]);

function lastPart(path: string): string {
  return path.replace("/schemas/", "");
}

/** `/schemas/NAME.json`: what a JSON file of this site looks like. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const schema = SCHEMAS.get(file);
  if (!schema) {
    const list = [...SCHEMAS.keys()].join(", ");
    return answerInWords(404, [askedWords(request).say("refused.noSchema", { file, list })]);
  }
  return answerWithFile(request, `${JSON.stringify(schema, null, 2)}\n`, {
    "Content-Type": "application/schema+json; charset=utf-8",
    "Access-Control-Allow-Origin": "*",
    "Content-Security-Policy": STATIC_POLICY,
  });
}
