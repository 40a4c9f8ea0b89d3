import "server-only";
import { isHolder } from "@standpoint/charts/country-names";
import { today } from "@standpoint/charts/day";
import { asOf, parseView } from "@standpoint/charts/params";
import { changes } from "@standpoint/db";
import { env } from "../env";
import { answerInWords, answerWithFile } from "./answer-with-file";
import { askedWords } from "./asked-words";
import { changeFeed, FEED_FORMATS, type FeedFormat } from "./change-feed";
import { database } from "./database";
import { inWordsWhyNot } from "./in-words-why-not";
import { whyUnreadable } from "./why-unreadable";

/** A reader that asks once in a while should find all that came between. */
const ENTRIES = 50;

/** Answers with the newest changes as a feed: `?country=`, `?on=` and `?known=` as on the page. */
export async function answerWithFeed(request: Request, format: FeedFormat): Promise<Response> {
  const { view, errors } = parseView(new URL(request.url).searchParams);
  const words = askedWords(request);
  if (errors) return answerInWords(400, whyUnreadable(errors, words));
  const stranger = view.country.find((code) => !isHolder(code));
  if (stranger) return answerInWords(404, [words.say("refused.noCountry", { code: stranger })]);
  const days = asOf(view, today());
  try {
    const page = await changes(await database(), days, { holders: view.country, limit: ENTRIES });
    const feed = changeFeed(page.changes, { holders: view.country, origin: env.origin, known: days.known, words });
    const { type, write } = FEED_FORMATS[format];
    return answerWithFile(request, write(feed), {
      "Content-Type": `${type}; charset=utf-8`,
      "Access-Control-Allow-Origin": "*",
      "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    });
  } catch (error) {
    return inWordsWhyNot(error, `changes.${format}`, words);
  }
}
