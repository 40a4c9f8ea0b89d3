import "server-only";
import { countryName } from "@standpoint/charts/country-names";
import type { FoundEntry } from "@standpoint/db";
import { languageName } from "../view/language-name";
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
export function suggestionsOf({ named, people, articles, quotes, words }: Found): SuggestionGroup[] {
  const entry = (found: FoundEntry, note: string): Suggestion => ({
    href: foundPath(found),
    parts: lightWords(found.text, words),
    language: found.language,
    note,
  });
  const groups = [
    {
      title: "Countries",
      suggestions: named.countries.map(({ holder, form, language }) => ({
        href: countryPath(holder),
        parts: lightWords(form, named.words),
        language,
        note: form === countryName(holder) ? "" : countryName(holder),
      })),
    },
    { title: "People", suggestions: people.map((found) => entry(found, `for ${countryName(found.holder)}`)) },
    { title: "Articles", suggestions: articles.map((found) => entry(found, placeOf(found))) },
    { title: "Quotes", suggestions: quotes.map((found) => entry(found, placeOf(found))) },
  ];
  return groups.filter(({ suggestions }) => suggestions.length > 0);
}

function placeOf(found: FoundEntry): string {
  return outletAndDay(found) + (found.language === "en" ? "" : `, ${languageName(found.language)}`);
}
