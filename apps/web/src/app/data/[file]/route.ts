import { codebookJson, DATA_FORMS, DATA_SETS } from "@standpoint/charts/data-sets";
import { dataState } from "@standpoint/db";
import { answerInWords, answerWithFile } from "../../../server/answer-with-file";
import { askedWords } from "../../../server/asked-words";
import { dataSums } from "../../../server/data-sums";
import { database } from "../../../server/database";
import { inWordsWhyNot } from "../../../server/in-words-why-not";
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
    return inWordsWhyNot(error, `data/${file}`, askedWords(request));
  }
}

async function answerWithDataSet(request: Request, file: string): Promise<Response> {
  const [, name = "", extension = ""] = /^([a-z-]+)\.([a-z]+)$/.exec(file) ?? [];
  const set = DATA_SETS.get(name);
  const form = DATA_FORMS.get(extension);
  if (!set || !form) {
    const told = { file, list: [...DATA_SETS.keys()].join(", "), forms: [...DATA_FORMS.keys()].join(", ") };
    return answerInWords(404, [askedWords(request).say("refused.noDataSet", told)]);
  }
  const db = await database();
  // Weak, since what comes in while a file is sent may be in it already.
  const tag = `W/"${name}-${extension}-${await dataState(db)}"`;
  const headers = {
    ...FOR_ALL,
    "Content-Type": form.type,
    "Content-Disposition": `attachment; filename="standpoint-${name}.${extension}"`,
    "Cache-Control": "public, max-age=60",
  };
  return answerWithFile(request, async () => streamText(form.write(set, db)), headers, tag);
}
