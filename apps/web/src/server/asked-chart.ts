import "server-only";
import { CHARTS, type Publication } from "@standpoint/charts";
import { parseView, type View } from "@standpoint/charts/params";
import { type Words, wordsIn } from "@standpoint/words";
import { answerInWords } from "./answer-with-file";
import { whyUnreadable } from "./why-unreadable";

export type AskedChart = { readonly chart: Publication; readonly view: View };

/** @returns the published chart of that name, or a refusal in words */
export function chartNamed(name: string, { say }: Words): Publication | Response {
  return (
    CHARTS.get(name) ?? answerInWords(404, [say("refused.noChart", { name, list: [...CHARTS.keys()].join(", ") })])
  );
}

/** @returns the chart in the view that an address asks for, or a refusal in words */
export function askedChart(chart: Publication, search: URLSearchParams): AskedChart | Response {
  const { view, errors } = parseView(search);
  if (errors) return answerInWords(400, whyUnreadable(errors, wordsIn(search.get("lang"))));
  const refused = chart.refuse(view);
  return refused ? answerInWords(refused.status, [refused.words]) : { chart, view };
}
