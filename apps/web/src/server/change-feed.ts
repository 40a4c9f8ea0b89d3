import { createHash } from "node:crypto";
import { countryName } from "@standpoint/charts/country-names";
import type { Holder } from "@standpoint/core/codebook";
import type { Change, StanceClaim } from "@standpoint/db";
import { inQuotes } from "@standpoint/ui/marks/in-quotes";
import type { Words } from "@standpoint/words/words";
import { Feed } from "feed";
import { articlePath, changesPath, countryPath } from "../view/paths";
import { escapeHtml } from "./in-words";

/** What the addresses of the feeds end in, and what each is sent as. */
export const FEED_FORMATS = {
  atom: { type: "application/atom+xml", write: (feed: Feed) => feed.atom1() },
  rss: { type: "application/rss+xml", write: (feed: Feed) => feed.rss2() },
  json: { type: "application/feed+json", write: (feed: Feed) => feed.json1() },
} as const;
export type FeedFormat = keyof typeof FEED_FORMATS;

/** What XML 1.0 cannot hold, not even written out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be found
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const html = (text: string) => escapeHtml(text.replace(NO_XML, ""));
const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/**
 * The same for one change for ever, wherever the site stands: made of whose stance it is, the day and the stance. A
 * better cause that comes to light later leaves it as it is.
 */
export function changeId({ holder, day, stance }: Pick<Change, "holder" | "day" | "stance">): string {
  const hex = createHash("sha256").update(`standpoint change ${holder} ${day} ${stance}`).digest("hex");
  // The form of a UUID, version 8: made by a rule of one's own (RFC 9562).
  const uuid = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)];
  return `urn:uuid:${uuid.join("-")}`;
}

/** @returns the change in a few words: "France: supports, before: open" */
function titleOf({ holder, stance, before }: Change, { say, language }: Words): string {
  const told = { country: countryName(holder, language), stance: say(`stance.${stance}`) };
  if (before === null) return say("feed.change", told);
  return say("feed.changeFrom", { ...told, before: say(`stance.${before}`) });
}

/** What says that the text is a brief, around the source, which is HTML already. */
const aboutBrief = (source: string, { parts }: Words) =>
  parts<{ source: string }>("claim.briefAbout", { outlet: () => ({ source }) })
    .map((part) => (typeof part === "string" ? html(part) : part.source))
    .join("");

/** The quote with a sentence on either side, who said it, where it stands. */
function evidence(claim: StanceClaim, origin: string, words: Words): string {
  const { say, day, link } = words;
  const { before, quote, after, language, actors, outlet, published, url, articleId, claimId, isBrief, corrected } =
    claim;
  const named = html(outlet ?? say("claim.theSource"));
  const source = url ? `<a href="${html(url)}">${named}</a>` : named;
  return [
    `<blockquote lang="${html(language)}"><p>${html(before)}<mark>${html(quote)}</mark>${html(after)}</p></blockquote>`,
    `<p>${actors.length > 0 ? `${html(actors.join(", "))}. ` : ""}${isBrief ? aboutBrief(source, words) : source}, `,
    `${html(day(published))}. `,
    corrected ? `${html(say("feed.corrected"))} ` : "",
    `<a href="${html(link(`${origin}${articlePath(articleId)}#${claimId}`))}">${html(say("feed.inText"))}</a></p>`,
  ].join("");
}

/**
 * @param page the holders asked for (none: all), the site's public origin, and the day that dates a feed without entries
 * @returns the changes as a feed; the same changes give the same bytes
 */
export function changeFeed(
  changes: readonly Change[],
  { holders, origin, known, words }: { holders: readonly Holder[]; origin: string; known: string; words: Words },
): Feed {
  const { say, day: written, language, link } = words;
  const names = holders.map((holder) => countryName(holder, language)).join(", ");
  const at = (extension: FeedFormat) => link(`${origin}${changesPath({ country: holders }, extension)}`);
  const knownSince = ({ day, claim }: Change) => claim.knownSince ?? day;
  const feed = new Feed({
    id: at("atom"),
    title: say("feed.title", { whose: names || say("feed.all") }),
    description: say("feed.about"),
    link: link(`${origin}${changesPath({ country: holders })}`),
    language,
    updated: midnight(changes.map(knownSince).sort().at(-1) ?? known),
    generator: "Standpoint",
    copyright: say("feed.rights"),
    author: { name: "Standpoint", link: origin },
    feedLinks: { atom: at("atom"), rss: at("rss"), json: at("json") },
  });
  for (const change of changes) {
    const title = titleOf(change, words);
    const day = written(change.day);
    feed.addItem({
      id: changeId(change),
      title: html(title),
      link: link(`${origin}${countryPath(change.holder, { on: change.day })}`),
      date: midnight(knownSince(change)),
      description: html(say("feed.summary", { change: title, day, quote: inQuotes(change.claim.quote) })),
      content: `<p>${html(say(change.contested ? "feed.fromContested" : "feed.from", { day }))}</p>${evidence(change.claim, origin, words)}`,
    });
  }
  return feed;
}
