import { frozenFile } from "@standpoint/db";
import { answerInWords, answerWithFile } from "../../../../server/answer-with-file";
import { askedWords } from "../../../../server/asked-words";
import { database } from "../../../../server/database";
import { findFrozen, IMMUTABLE } from "../../../../server/frozen-address";
import { inWordsWhyNot } from "../../../../server/in-words-why-not";
import { STATIC_POLICY } from "../../../../server/security-policy";

export const dynamic = "force-dynamic";

type Params = { params: Promise<{ hash: string; file: string }> };

/** `/frozen/HASH/NAME.EXT`: a file as it was when the view was frozen, byte for byte. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { hash, file } = await params;
  const words = askedWords(request);
  try {
    const found = await findFrozen(hash, words);
    if ("refusal" in found) return found.refusal;
    const { chart, files } = found.view;
    const known = files.find(({ extension }) => file === `${chart}.${extension}`);
    const stored = known && (await frozenFile(await database(), hash, known.extension));
    if (!stored) {
      const list = files.map(({ extension }) => `${chart}.${extension}`).join(", ");
      return answerInWords(404, [words.say("frozen.noFile", { file, list })]);
    }
    const headers = {
      "Content-Type": stored.type,
      "Content-Disposition": `inline; filename="${chart}-${hash.slice(0, 8)}.${stored.extension}"`,
      "Cache-Control": IMMUTABLE,
      "Access-Control-Allow-Origin": "*",
      "Content-Security-Policy": STATIC_POLICY,
    };
    return answerWithFile(request, async () => stored.bytes, headers, `"${known.sha256}"`);
  } catch (error) {
    return inWordsWhyNot(error, `frozen/${hash}/${file}`, words);
  }
}
