import "server-only";
import { countryName } from "@standpoint/charts/country-names";
import type { Holder } from "@standpoint/core/codebook";
import type { FoundEntry } from "@standpoint/db";
import type { Words } from "@standpoint/words";
import { type LitPart, lightWords } from "../view/light-words";
import { outletAndDay } from "../view/outlet-and-day";
import { countryPath, foundPath } from "../view/paths";
import type { Found } from "./find";

export type Suggestion = {
  readonly href: string;
  readonly parts: readonly LitPart[];
  /** The language of the parts. */
  readonly language: string;
  readonly note: string;
};

export type SuggestionGroup = { readonly title: string; readonly suggestions: readonly Suggestion[] };

/** What was found, as the box in the head of a page shows it: groups of links, the words lit. Empty groups are left out. */
export function suggestionsOf({ named, people, articles, quotes, words }: Found, speech: Words): SuggestionGroup[] {
  const { say, link } = speech;
  const nameOf = (holder: Holder) => countryName(holder, speech.language);
  const entry = (found: FoundEntry, note: string): Suggestion => ({
    href: link(foundPath(found)),
    parts: lightWords(found.text, words),
    language: found.language,
    note,
  });
  const groups = [
    {
      title: say("search.countries"),
      suggestions: named.countries.map(({ holder, form, language }) => ({
        href: link(countryPath(holder)),
        parts: lightWords(form, named.words),
        language,
        note: form === nameOf(holder) ? "" : nameOf(holder),
      })),
    },
    {
      title: say("search.people"),
      suggestions: people.map((found) => entry(found, say("search.for", { country: nameOf(found.holder) }))),
    },
    { title: say("search.articles"), suggestions: articles.map((found) => entry(found, placeOf(found, speech))) },
    { title: say("search.quotes"), suggestions: quotes.map((found) => entry(found, placeOf(found, speech))) },
  ];
  return groups.filter(({ suggestions }) => suggestions.length > 0);
}

function placeOf(found: FoundEntry, speech: Words): string {
  const { language } = found;
  return outletAndDay(found, speech) + (language === speech.language ? "" : `, ${speech.languageName(language)}`);
}
