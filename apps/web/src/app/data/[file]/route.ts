import { codebookJson, DATA_FORMS, DATA_SETS } from "@standpoint/charts/data-sets";
import { dataState } from "@standpoint/db";
import { answerInWords, answerWithFile } from "../../../server/answer-with-file";
import { dataSums } from "../../../server/data-sums";
import { database } from "../../../server/database";
import { STATIC_POLICY } from "../../../server/security-policy";
import { streamText } from "../../../server/stream-text";

export const dynamic = "force-dynamic";

const FOR_ALL = { "Access-Control-Allow-Origin": "*", "Content-Security-Policy": STATIC_POLICY };

/** `/data/NAME.EXT`: a whole data set, sent as it is read; and what belongs to it. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  try {
    if (file === "codebook.json") {
      return answerWithFile(request, codebookJson(), { ...FOR_ALL, "Content-Type": "application/json; charset=utf-8" });
    }
    if (file === "sha256sums.txt") {
      const sums = await dataSums(await database());
      return answerWithFile(request, sums, { ...FOR_ALL, "Content-Type": "text/plain; charset=utf-8" });
    }
    return await answerWithDataSet(request, file);
  } catch (error) {
    console.error(`data/${file}:`, error);
    return answerInWords(503, ["The database does not answer. Try again in a moment."]);
  }
}

async function answerWithDataSet(request: Request, file: string): Promise<Response> {
  const [, name = "", extension = ""] = /^([a-z-]+)\.([a-z]+)$/.exec(file) ?? [];
  const set = DATA_SETS.get(name);
  const form = DATA_FORMS.get(extension);
  if (!set || !form) {
    const names = [...DATA_SETS.keys()].join(", ");
    return answerInWords(404, [
      `There is no "${file}" here. There are ${names}, each as ${[...DATA_FORMS.keys()].join(" and ")}.`,
    ]);
  }
  const db = await database();
  // Weak, since what comes in while a file is sent may be in it already.
  const tag = `W/"${name}-${extension}-${await dataState(db)}"`;
  const headers = {
    ...FOR_ALL,
    "Content-Type": form.type,
    "Content-Disposition": `attachment; filename="standpoint-${name}.${extension}"`,
    ETag: tag,
    "Cache-Control": "public, max-age=60",
    Link: '<https://creativecommons.org/licenses/by/4.0/>; rel="license"',
  };
  const known = request.headers
    .get("if-none-match")
    ?.split(",")
    .map((each) => each.trim());
  if (known?.includes(tag)) return new Response(null, { status: 304, headers });
  return new Response(streamText(form.write(set, db)), { headers });
}
