import { type FeedEntry, formByName, loadSource, looksLikeFeed, readFeed, type SourceOptions } from "@standpoint/core";
import { type ArticleInput, badInput } from "../inputs/article-input";
import { inTime } from "../inputs/in-time";
import { streamInputs } from "../inputs/stream-inputs";
import { type Fetched, fetchAddress } from "./fetch-address";
import { mediaTypeOf } from "./media-type";
import type { Network } from "./network";
import { heedRobots } from "./robots";

/** The articles at an address: a page, a PDF, a file of many, or those that a feed there names. */
export async function* webInputs(
  address: string,
  options: SourceOptions,
  network: Network,
): AsyncGenerator<ArticleInput> {
  try {
    await heedRobots(address, network);
    const fetched = await fetchAddress(address, { network });
    const { charset } = mediaTypeOf(fetched.headers);
    if (looksLikeFeed(fetched.body)) {
      const feed = await readFeed(fetched.url, fetched.body, charset);
      for (const entry of feed.entries) yield entryInput(entry, feed, options, network);
    } else yield* fetchedInputs(address, fetched, options);
  } catch (error) {
    yield badInput(address, error);
  }
}

/** The article that a feed's entry leads to; what the feed says of it counts where the page is silent. */
export function entryInput(
  { url, title, published }: FeedEntry,
  feed: { readonly title: string | null; readonly language: string | null },
  options: SourceOptions,
  network: Network,
): ArticleInput {
  const said = given({ title, published, outlet: feed.title, language: feed.language });
  const load = async () => {
    await heedRobots(url, network);
    const fetched = await fetchAddress(url, { network });
    return inTime(loadSource(url, fetched.body, { ...options, ...said, ...knownOf(fetched) }));
  };
  return { file: url, weight: 0, load };
}

async function* fetchedInputs(address: string, fetched: Fetched, options: SourceOptions): AsyncGenerator<ArticleInput> {
  const known = { ...options, ...knownOf(fetched) };
  if (known.form) yield { file: address, weight: 0, load: () => inTime(loadSource(address, fetched.body, known)) };
  else yield* streamInputs(address, once(fetched.body), known);
}

/** What the answer tells of the file; a page in a file's clothes (`/report.md` as text/plain) is what its name says. */
function knownOf({ url, headers }: Fetched): SourceOptions {
  const { form, charset } = mediaTypeOf(headers);
  const named = formByName(new URL(url).pathname);
  const known = form === "text" ? (named ?? undefined) : form;
  return given({ url, charset, form: known === "json-lines" || known === "csv" ? null : known });
}

async function* once(body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield body;
}

function given<T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const known = Object.entries(values).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(known) as { [K in keyof T]?: NonNullable<T[K]> };
}
