import scripts from "../../../embed/bundled.json";
import { answerWithFile } from "../../../server/answer-with-file";

/** `/embed/loader.js`: the script of the one-line embed code, which runs in other people's pages. */
export function GET(request: Request): Promise<Response> {
  return answerWithFile(request, scripts.loader, {
    "Content-Type": "text/javascript; charset=utf-8",
    "Cross-Origin-Resource-Policy": "cross-origin",
  });
}
