import { createHash } from "node:crypto";
import type { Database, FreshFrozen } from "@standpoint/db";
import { wordsIn } from "@standpoint/words";
import { FORMATS } from "../export/formats";
import type { Answer, Opened, Publication } from "../open";
import type { View } from "../params";
import { themeOf } from "../theme-of";
import { articlesIn } from "./articles-in";
import { canonicalJson } from "./canonical-json";
import { DRAWING_VERSION } from "./drawing-version";
import { frozenViewOf, parametersOf, viewOf } from "./frozen-view";

/** Signs of the rows and all beside them. A larger view is a data set, and there is an address for that. */
const MOST_CONTENT = 8_000_000;

/** What is hashed. */
export type FrozenContent = Answer<unknown> & {
  readonly chart: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly drawing: string;
};

/** A view whose rows are too many to be frozen. */
export class TooLargeToFreeze extends Error {
  override readonly name = "TooLargeToFreeze";
}

/** @returns the view's content, its hash and its articles, without any file. @throws TooLargeToFreeze */
export async function contentOf(publication: Publication, db: Database, view: View, present: string) {
  const exact = frozenViewOf(publication.params, view, present);
  const answer = await publication.ask(db, exact);
  const parts: FrozenContent = {
    chart: publication.name,
    parameters: parametersOf(exact),
    drawing: DRAWING_VERSION,
    ...answer,
  };
  const content = canonicalJson(parts);
  if (content.length > MOST_CONTENT) throw new TooLargeToFreeze(wordsIn(view.lang).say("frozen.tooLarge"));
  return { content, hash: createHash("sha256").update(content).digest("hex"), articles: articlesIn(answer) };
}

/** @returns the frozen chart, ready to be drawn; another view than its own shows the same answer for other days */
export function reopenContent(
  publication: Publication,
  content: FrozenContent,
  view = viewOf(content.parameters),
): Opened {
  const { rows, history } = content;
  return publication.reopen(view, { rows, ...(history && { history }) });
}

/**
 * Draws a frozen view in every format from its content alone, so that the same content always gives the same bytes.
 * @param origin the site's public origin, to which links lead
 */
export async function filesOf(publication: Publication, content: string, hash: string, origin: string) {
  const frozen = JSON.parse(content) as FrozenContent;
  const view = viewOf(frozen.parameters);
  const request = { opened: reopenContent(publication, frozen), view, theme: themeOf(view), origin, hash };
  const files = [...FORMATS].map(async ([extension, { type, text, render }]) => {
    const written = await text(request);
    return { extension, type, bytes: render ? await render(written, request) : new TextEncoder().encode(written) };
  });
  return Promise.all(files);
}

/** @returns a view with all its files, ready to be kept. @throws TooLargeToFreeze, RenderRefused */
export async function freeze(
  publication: Publication,
  db: Database,
  view: View,
  { present, origin }: { present: string; origin: string },
): Promise<FreshFrozen> {
  const { content, hash, articles } = await contentOf(publication, db, view, present);
  const { chart, parameters, drawing } = JSON.parse(content) as FrozenContent;
  const files = await filesOf(publication, content, hash, origin);
  return { hash, chart, parameters, drawing, origin, content, articles, files };
}
