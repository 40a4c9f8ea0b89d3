import { wordsIn } from "@standpoint/words";
import { env } from "../../../env";
import { answerWithFile } from "../../../server/answer-with-file";
import { askedWords } from "../../../server/asked-words";
import { findFrozen, frozenFiles } from "../../../server/frozen-address";
import { frozenPage } from "../../../server/frozen-page";
import { inWordsWhyNot } from "../../../server/in-words-why-not";
import { openFrozen } from "../../../server/open-frozen";
import { STATIC_POLICY } from "../../../server/security-policy";

export const dynamic = "force-dynamic";

/** `/frozen/HASH`: the picture, its files, how to cite it and how to check it. */
export async function GET(request: Request, { params }: { params: Promise<{ hash: string }> }): Promise<Response> {
  const { hash } = await params;
  const asked = askedWords(request);
  try {
    const found = await findFrozen(hash, asked);
    if ("refusal" in found) return found.refusal;
    const { view, content } = found;
    const { opened, view: drawn, address, embed, image, pictureSize } = await openFrozen(view, content);
    const words = wordsIn(drawn.lang);
    const page = frozenPage({
      words,
      opened,
      hash,
      day: view.day,
      files: frozenFiles(view),
      address,
      embed,
      image,
      pictureSize,
      share: words.link(`/share/${view.chart}?frozen=${hash}`),
    });
    return answerWithFile(request, page, {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": `${STATIC_POLICY}; img-src 'self' ${env.origin}`,
    });
  } catch (error) {
    return inWordsWhyNot(error, `frozen/${hash}`, asked);
  }
}
