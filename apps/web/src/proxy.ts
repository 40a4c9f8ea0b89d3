import { parseView } from "@standpoint/charts/params";
import { type Words, wordsIn } from "@standpoint/words";
import { type NextRequest, NextResponse } from "next/server";
import { env } from "./env";
import { clientAddress } from "./server/client-address";
import { inWords } from "./server/in-words";
import { isPage } from "./server/is-page";
import { chargeOf, overLimit } from "./server/rate-limit";
import { pagePolicy, WORDS_POLICY } from "./server/security-policy";
import { shareRefusal } from "./server/share-refusal";
import { whyUnreadable } from "./server/why-unreadable";
import { withdrawnArticle } from "./server/withdrawn-article";
import { withdrawnWords } from "./server/withdrawn-words";

/** Before every answer: who asks too often is told so, pages are prepared, and the doors of the whole site are set. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const page = isPage(request.nextUrl.pathname);
  const response = (await refused(request)) ?? (page ? await beforePage(request) : NextResponse.next());
  // Drawings and embeds are for other sites, also for those that ask everybody's leave; pages are not.
  response.headers.set("Cross-Origin-Resource-Policy", page ? "same-origin" : "cross-origin");
  if (env.secure) response.headers.set("Strict-Transport-Security", "max-age=31536000");
  return response;
}

async function refused({ nextUrl, headers }: NextRequest): Promise<NextResponse | null> {
  const charge = env.rateLimits ? chargeOf(nextUrl.pathname) : null;
  if (!charge) return null;
  const client = clientAddress(headers.get("x-peer-address"), headers.get("x-forwarded-for"), env.trustedProxies);
  const seconds = await overLimit(client, charge);
  if (seconds === null) return null;
  const { say } = wordsIn(nextUrl.searchParams.get("lang"));
  return new NextResponse(`${say("refused.tooOften", { seconds })}\n`, {
    status: 429,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
      "Retry-After": String(seconds),
      "Access-Control-Allow-Origin": "*",
    },
  });
}

/**
 * Refuses an address that cannot be read, one that names no country where its chart needs one, and one of a withdrawn article (a page itself can answer neither 400 nor 410),
 * gives scripts their nonce, and tells the root layout the theme, which it cannot read from the address.
 */
async function beforePage(request: NextRequest): Promise<NextResponse> {
  const { pathname, search, searchParams } = request.nextUrl;
  const { view, errors } = parseView(searchParams);
  if (errors) {
    const words = wordsIn(searchParams.get("lang"));
    return answerPage(400, words.say("refused.address"), whyUnreadable(errors, words), words);
  }
  const words = wordsIn(view.lang);
  const gone = await withdrawnArticle(pathname);
  if (gone) return answerPage(410, words.say("wrong.withdrawn"), withdrawnWords(gone, words), words);
  const unmade = shareRefusal(pathname, view);
  if (unmade) return answerPage(400, words.say("refused.address"), [unmade], words);
  const nonce = btoa(crypto.randomUUID());
  const policy = pagePolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  headers.set("x-search", search);
  headers.set("x-path", pathname);
  headers.set("x-lang", view.lang);
  if (view.theme) headers.set("x-theme", view.theme);
  else headers.delete("x-theme");
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

function answerPage(status: number, title: string, sentences: readonly string[], words: Words): NextResponse {
  return new NextResponse(inWords(title, sentences, words), {
    status,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      "Content-Security-Policy": WORDS_POLICY,
    },
  });
}

export const config = {
  matcher: ["/((?!_next/|favicon|icon|robots.txt|sitemap.xml).*)"],
};
