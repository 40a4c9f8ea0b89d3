import { contentOf, freeze, TooLargeToFreeze } from "@standpoint/charts";
import { today } from "@standpoint/charts/day";
import { type Database, frozenView, keepFrozen } from "@standpoint/db";
import { type Words, wordsIn } from "@standpoint/words";
import { env } from "../../env";
import { answerInWords } from "../../server/answer-with-file";
import { type AskedChart, askedChart, chartNamed } from "../../server/asked-chart";
import { clientAddress } from "../../server/client-address";
import { database } from "../../server/database";
import { frozenFiles } from "../../server/frozen-address";
import { escapeHtml, inWords } from "../../server/in-words";
import { inWordsWhyNot } from "../../server/in-words-why-not";
import { overLimit } from "../../server/rate-limit";
import { type FreezeRequest, readFreeze } from "../../server/read-freeze";
import { WORDS_POLICY } from "../../server/security-policy";

export const dynamic = "force-dynamic";

/** All frozen views together: some 10,000 of the usual size. */
const LIMITS = { views: 50_000, bytes: 10_000_000_000 } as const;

/** `POST /frozen`: keeps a view for ever. 201 where it is new, 200 where it was there; `Location` is its address. */
export async function POST(request: Request): Promise<Response> {
  const asked = await readFreeze(request);
  const words = wordsIn("parameters" in asked ? asked.parameters.get("lang") : null);
  const answer = await answerTo(request, asked, words);
  return answer.ok || !wantsPage(request) ? answer : inPlaceOfPage(answer, words);
}

/** A form without a script is answered with a page. */
const wantsPage = ({ headers }: Request) => headers.get("accept")?.includes("text/html") ?? false;

/** The same refusal as a page with a way on. */
async function inPlaceOfPage(refusal: Response, words: Words): Promise<Response> {
  const headers = new Headers(refusal.headers);
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Security-Policy", WORDS_POLICY);
  const sentences = (await refusal.text()).trim().split("\n");
  return new Response(inWords(words.say("frozen.refused"), sentences, words), { status: refusal.status, headers });
}

async function answerTo(request: Request, asked: FreezeRequest, words: Words): Promise<Response> {
  const seconds = await secondsToWait(request);
  if (seconds !== null)
    return answerInWords(429, [words.say("frozen.tooMany", { seconds })], { "Retry-After": String(seconds) });
  if ("words" in asked) return answerInWords(asked.status, [asked.words]);
  const chart = chartNamed(asked.parameters.get("chart") ?? "", words);
  if (chart instanceof Response) return chart;
  const wanted = askedChart(chart, asked.parameters);
  if (wanted instanceof Response) return wanted;
  try {
    return await keep(request, await database(), wanted);
  } catch (error) {
    if (error instanceof TooLargeToFreeze) return answerInWords(413, [error.message]);
    return inWordsWhyNot(error, "frozen", words);
  }
}

async function secondsToWait({ headers }: Request): Promise<number | null> {
  if (!env.rateLimits) return null;
  const client = clientAddress(headers.get("x-peer-address"), headers.get("x-forwarded-for"), env.trustedProxies);
  return overLimit(client, { limit: "freeze", points: 1 });
}

async function keep(request: Request, db: Database, { chart, view }: AskedChart): Promise<Response> {
  const present = today();
  const words = wordsIn(view.lang);
  const { hash } = await contentOf(chart, db, view, present);
  if (await frozenView(db, hash)) return answerWithView(request, db, hash, 200, words);
  const fresh = await freeze(chart, db, view, { present, origin: env.origin });
  const outcome = await keepFrozen(db, fresh, LIMITS);
  if (outcome === "full") return answerInWords(507, [words.say("frozen.full")]);
  if (outcome === "withdrawn") return answerInWords(410, [words.say("frozen.withdrawnNow")]);
  return answerWithView(request, db, fresh.hash, outcome === "new" ? 201 : 200, words);
}

async function answerWithView(
  request: Request,
  db: Database,
  hash: string,
  status: number,
  words: Words,
): Promise<Response> {
  const view = await frozenView(db, hash);
  if (!view || view.withdrawn) return answerInWords(410, [words.say("frozen.withdrawn")]);
  const address = `${env.origin}/frozen/${hash}`;
  const headers = { Location: address, "Cache-Control": "no-store" };
  // The browser shows the new page by itself.
  if (wantsPage(request)) {
    const link = `<a href="${address}">${escapeHtml(words.say("share.frozenAddress"))}</a>`;
    const page = `<!doctype html><html lang="${words.language}"><meta charset="utf-8"><title>Standpoint</title><meta http-equiv="refresh" content="0;url=${address}">${link}</html>`;
    const ofPage = { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": WORDS_POLICY };
    return new Response(page, { status, headers: { ...headers, ...ofPage } });
  }
  const { chart, parameters } = view;
  const embed = `${address}/embed/${chart}`;
  return Response.json({ hash, address, chart, parameters, files: frozenFiles(view), embed }, { status, headers });
}
