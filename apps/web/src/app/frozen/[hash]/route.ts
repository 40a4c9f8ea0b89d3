import { CHARTS } from "@standpoint/charts";
import { frozenFile } from "@standpoint/db";
import { env } from "../../../env";
import { answerWithFile } from "../../../server/answer-with-file";
import { database } from "../../../server/database";
import { findFrozen, frozenFiles } from "../../../server/frozen-address";
import { frozenPage } from "../../../server/frozen-page";
import { inWordsWhyNot } from "../../../server/in-words-why-not";
import { STATIC_POLICY } from "../../../server/security-policy";

export const dynamic = "force-dynamic";

/** `/frozen/HASH`: the picture, its files, how to cite it and how to check it. */
export async function GET(request: Request, { params }: { params: Promise<{ hash: string }> }): Promise<Response> {
  const { hash } = await params;
  try {
    const found = await findFrozen(hash);
    if ("refusal" in found) return found.refusal;
    const { view } = found;
    const meta = await frozenFile(await database(), hash, "meta.json");
    const { on = "", citation = "" } = meta
      ? (JSON.parse(Buffer.from(meta.bytes).toString("utf8")) as Record<string, string>)
      : {};
    const page = frozenPage({
      title: CHARTS.get(view.chart)?.title ?? view.chart,
      hash,
      on,
      day: view.day,
      files: frozenFiles(view),
      embed: `${env.origin}/frozen/${hash}/embed/${view.chart}`,
      share: `/share/${view.chart}?frozen=${hash}`,
      citation,
    });
    return answerWithFile(request, page, {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": `${STATIC_POLICY}; img-src 'self' ${env.origin}`,
    });
  } catch (error) {
    return inWordsWhyNot(error, `frozen/${hash}`);
  }
}
