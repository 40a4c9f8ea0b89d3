import type { Holder } from "../codebook";
import de from "./names/de.json";
import en from "./names/en.json";
import es from "./names/es.json";
import fr from "./names/fr.json";
import it from "./names/it.json";
import nl from "./names/nl.json";
import pl from "./names/pl.json";
import uk from "./names/uk.json";

/** What a form names its holder by. `short` is an abbreviation ("UK"), `group` several holders at once. */
export type NameSort = "name" | "short" | "adjective" | "people" | "capital" | "government" | "group";

/**
 * One written form of a holder. Capitals in it must be capitals in the text ("US" is not "us", "Polish" not "polish");
 * small letters may be either. The bare form stands for itself with an article, a possessive or a hyphen.
 */
export type Name = {
  readonly form: string;
  /** The holder; for a group its name ("Baltic states"), which is no holder's code. */
  readonly holder: Holder;
  readonly sort: NameSort;
  /** Only for a group: who is in it. Empty where the group names nobody in particular ("the Western allies"). */
  readonly members?: readonly Holder[];
  /** The form needs support from its context: another thing or holder is called so as well. */
  readonly ambiguous: boolean;
  /** The holder is meant only where the text speaks of it: every state has such a thing ("MSZ", "cancillería"). */
  readonly common: boolean;
};

type NamesFile = {
  readonly holders: Readonly<Record<Holder, Readonly<Record<string, readonly string[]>>>>;
  readonly groups: Readonly<Record<string, { readonly members: readonly Holder[]; readonly forms: readonly string[] }>>;
};

const FILES: Readonly<Record<string, NamesFile>> = { de, en, es, fr, it, nl, pl, uk };

/** The languages that the gazetteer names holders in. */
export const NAMED_LANGUAGES: readonly string[] = Object.keys(FILES);

const made = new Map<string, readonly Name[]>();

/**
 * Every form by which a language names the holders, groups included; made once a language.
 * @returns an empty list for a language that the gazetteer does not know
 */
export function namesOf(language: string): readonly Name[] {
  const known = made.get(language);
  if (known) return known;
  const file = FILES[language];
  const names = file ? [...holderNames(file), ...groupNames(file)] : [];
  made.set(language, names);
  return names;
}

function holderNames(file: NamesFile): Name[] {
  return Object.entries(file.holders).flatMap(([holder, sorts]) =>
    Object.entries(sorts).flatMap(([sort, forms]) =>
      forms.map((form) => ({ ...unmarked(form), holder, sort: sort as NameSort })),
    ),
  );
}

function groupNames(file: NamesFile): Name[] {
  return Object.entries(file.groups).flatMap(([holder, { members, forms }]) =>
    forms.map((form) => ({ ...unmarked(form), holder, sort: "group" as const, members })),
  );
}

/** In the files a leading `~` marks an ambiguous form, `~~` a common one. */
function unmarked(form: string): { form: string; ambiguous: boolean; common: boolean } {
  const bare = form.replace(/^~+/, "");
  return { form: bare, ambiguous: bare !== form, common: form.startsWith("~~") };
}
