import "server-only";
import { countryName, HOLDERS } from "@standpoint/charts/country-names";
import { type Holder, ORGANISATIONS } from "@standpoint/core/codebook";
import { NAMED_LANGUAGES, type NameSort, namesOf } from "@standpoint/core/names";
import { distance, foldedWords, forgiven } from "@standpoint/db";

/** Languages that readers type, besides those that the gazetteer knows. */
const ALSO_TYPED = ["ru", "cs", "sv", "ro", "da", "fi", "et", "lv", "lt", "pt"];

/** How far behind the country's own name a form of this sort stands; others name no country to a reader who looks for one. */
const BEHIND: Partial<Readonly<Record<NameSort, number>>> = { name: 0, short: 0, capital: 3, adjective: 6, people: 6 };

type Form = {
  readonly holder: Holder;
  readonly form: string;
  readonly language: string;
  readonly words: readonly string[];
  readonly behind: number;
};

export type FoundCountry = Pick<Form, "holder" | "form" | "language">;

export type FoundCountries = {
  readonly countries: readonly FoundCountry[];
  /** Whether no form begins as typed, and these are the nearest. */
  readonly taken: boolean;
  /** Beginnings of what is to be lit. */
  readonly words: readonly string[];
};

let made: { readonly forms: readonly Form[]; readonly vocabulary: readonly string[] } | undefined;

/** All forms, made once: names from CLDR in many languages, and how articles write them from the gazetteer. */
function index() {
  if (made) return made;
  const all = [...HOLDERS, ...ORGANISATIONS];
  const called = ["en", ...NAMED_LANGUAGES.filter((code) => code !== "en"), ...ALSO_TYPED].flatMap((language) =>
    all.map((holder) => ({ holder, language, form: countryName(holder, language), behind: 0 })),
  );
  const coded = all.map((holder) => ({ holder, language: "en", form: holder, behind: 1 }));
  const written = NAMED_LANGUAGES.flatMap((language) =>
    namesOf(language).flatMap(({ holder, form, sort }) => {
      const behind = BEHIND[sort];
      return behind === undefined ? [] : [{ holder, language, form, behind }];
    }),
  );
  const forms = [...called, ...coded, ...written].map((one) => ({ ...one, words: foldedWords(one.form) }));
  made = { forms, vocabulary: [...new Set(forms.flatMap(({ words }) => words))] };
  return made;
}

const begins = (typed: string, word: string) => word.startsWith(typed);
const isNear = (typed: string, word: string) => distance(typed, word, forgiven(typed)) <= forgiven(typed);

const letters = (words: readonly string[]) => words.reduce((sum, word) => sum + word.length, 0);

export const NONE: FoundCountries = { countries: [], taken: false, words: [] };

/**
 * @returns countries and organisations that have all the words of a question in one of their forms, in any language,
 * those first whose form has the least besides; where no word begins so, those with mistakes
 */
export function findCountries(q: string, limit: number): FoundCountries {
  const typed = foldedWords(q);
  if (letters(typed) < 2) return NONE;
  const exact = having(typed, begins);
  const taken = exact.forms.length === 0;
  return { ...cut(taken ? having(typed, isNear) : exact, typed, limit), taken };
}

function having(typed: readonly string[], meets: (typed: string, word: string) => boolean) {
  const { forms, vocabulary } = index();
  const meant = typed.map((one) => new Set(vocabulary.filter((word) => meets(one, word))));
  const words = meets === begins ? typed : meant.flatMap((each) => [...each]);
  return { words, forms: forms.filter((form) => meant.every((each) => form.words.some((word) => each.has(word)))) };
}

function cut(found: { forms: readonly Form[]; words: readonly string[] }, typed: readonly string[], limit: number) {
  const besides = ({ words, behind }: Form) => letters(words) - letters(typed) + behind;
  const best = new Map<Holder, Form>();
  for (const form of [...found.forms].sort((a, b) => besides(a) - besides(b)))
    if (!best.has(form.holder)) best.set(form.holder, form);
  const countries = [...best.values()].slice(0, limit);
  return { words: found.words, countries: countries.map(({ holder, form, language }) => ({ holder, form, language })) };
}
