import type { Condition, Contribution, Office } from "../codebook";
import { type Name, namesOf } from "../gazetteer/names";
import { type OfficialRecord, officialForms } from "../gazetteer/officials";
import { type PartyRecord, partyForms } from "../gazetteer/parties";
import { buildLexicon, type Lexicon, type Row } from "../match/lexicon";
import { type AmountRole, amountRows } from "./amount-rows";
import type { Concept } from "./concepts";
import type { CueRow, Language } from "./language";
import { type TimeRole, timeRows } from "./time-rows";

/** What a match can be. Every pattern of a pack and every name is in the one automaton under one of these. */
export type Role =
  | "name"
  | "official"
  | "party"
  | "cue"
  | "concept"
  | `condition:${Condition}`
  | `contribution:${Contribution}`
  | "office"
  | `frame:${keyof Language["frames"]}`
  | `modifier:${keyof Language["modifiers"]}`
  | `speaker:${"reporting" | "source" | "governments" | "opposition" | "former" | "private" | "oblique" | "coordination" | "agent" | "articles" | "several"}`
  | `pronoun:${keyof Language["speakers"]["pronouns"]}`
  | AmountRole
  | TimeRole
  | "boilerplate";

export type PackRow = Row<Role> & {
  readonly name?: Name;
  readonly records?: readonly OfficialRecord[];
  readonly parties?: readonly PartyRecord[];
  readonly cue?: CueRow;
  readonly concept?: Concept;
  readonly condition?: Condition;
  readonly contribution?: Contribution;
  /** Names a condition without saying that anything depends on it. */
  readonly hint?: true;
  readonly office?: Office;
};

const made = new WeakMap<Language, Lexicon<PackRow>>();

/** The automaton of a language: its pack, the names of the holders and of the officials. Made once, when first asked for. */
export function lexiconOf(language: Language): Lexicon<PackRow> {
  let lexicon = made.get(language);
  if (!lexicon) {
    lexicon = buildLexicon(rowsOf(language).map(inOneShape), language.words, language.fillers);
    made.set(language, lexicon);
  }
  return lexicon;
}

/** Every stage reads rows of all kinds side by side: objects of one shape are read several times as fast. */
function inOneShape(row: PackRow): PackRow {
  const { id, role, pattern, plain, name, records, parties, cue, concept, condition, contribution, hint, office } = row;
  return { id, role, pattern, plain, name, records, parties, cue, concept, condition, contribution, hint, office };
}

export function rowsOf(language: Language): PackRow[] {
  return [
    ...nameRows(language),
    ...officialRows(language),
    ...partyRows(),
    ...cueRows(language),
    ...conceptRows(language),
    ...listRows(language),
  ];
}

function nameRows(language: Language): PackRow[] {
  return namesOf(language.code).map((name) => ({
    id: `${language.code}/name/${name.holder}/${slug(name.form)}`,
    role: "name",
    pattern: name.form,
    plain: true,
    name,
  }));
}

function officialRows(language: Language): PackRow[] {
  return [...formsIn(language)].map(([form, records]) => ({
    id: `official/${slug(form)}`,
    role: "official",
    pattern: form,
    plain: true,
    records,
  }));
}

function partyRows(): PackRow[] {
  return [...partyForms()].map(([form, parties]) => ({
    id: `party/${slug(form)}`,
    role: "party",
    pattern: form,
    plain: true,
    parties,
  }));
}

/** The names as the table writes them and, where the language inflects names, their other forms. */
function formsIn({ personForms }: Language): ReadonlyMap<string, readonly OfficialRecord[]> {
  const written = officialForms();
  if (!personForms) return written;
  const forms = new Map(written);
  for (const [form, records] of written) {
    const alone = records.some(({ name, aliases }) => [name, ...aliases].some((alias) => !alias.includes(" ")));
    for (const other of personForms(form, records[0]?.gender === "f" ? "f" : "m", alone)) {
      if (!written.has(other)) forms.set(other, [...new Set([...(forms.get(other) ?? []), ...records])]);
    }
  }
  return forms;
}

function cueRows(language: Language): PackRow[] {
  return language.cues.map((cue) => ({
    id: `${language.code}/${cue[0]}/${slug(cue[1])}`,
    role: "cue",
    pattern: cue[1],
    cue,
  }));
}

function conceptRows({ code, concepts }: Language): PackRow[] {
  return Object.entries(concepts ?? {}).map(([concept, words]) => ({
    id: `${code}/concept/${concept}`,
    role: "concept",
    pattern: `(${words})`,
    concept: concept as Concept,
  }));
}

function listRows(language: Language): PackRow[] {
  const rows: PackRow[] = [];
  const add = (role: Role, patterns: readonly string[] | undefined, more: Partial<PackRow> = {}, key = ""): void => {
    for (const pattern of patterns ?? []) {
      rows.push({
        id: `${language.code}/${role.replace(":", "/")}${key && `/${key}`}/${slug(pattern)}`,
        role,
        pattern,
        ...more,
      });
    }
  };
  for (const [key, patterns] of Object.entries(language.frames)) add(`frame:${key}` as Role, patterns);
  for (const [key, patterns] of Object.entries(language.modifiers)) add(`modifier:${key}` as Role, patterns);
  for (const [key, patterns] of Object.entries(language.conditions)) {
    add(`condition:${key as Condition}`, patterns, { condition: key as Condition });
  }
  for (const [key, patterns] of Object.entries(language.conditionHints)) {
    add(`condition:${key as Condition}`, patterns, { condition: key as Condition, hint: true }, "hint");
  }
  for (const [key, patterns] of Object.entries(language.noConditions)) {
    add(`condition:${key as Condition}`, patterns, {}, "none");
  }
  for (const [key, patterns] of Object.entries(language.contributions)) {
    add(`contribution:${key as Contribution}`, patterns, { contribution: key as Contribution });
  }
  for (const [key, patterns] of Object.entries(language.noContributions)) {
    add(`contribution:${key as Contribution}`, patterns, {}, "none");
  }
  const { offices, pronouns, ...lists } = language.speakers;
  for (const [key, patterns] of Object.entries(offices)) add("office", patterns, { office: key as Office }, key);
  for (const [key, patterns] of Object.entries(pronouns)) add(`pronoun:${key}` as Role, patterns);
  for (const [key, patterns] of Object.entries(lists)) add(`speaker:${key}` as Role, patterns);
  for (const { role, pattern } of [...amountRows(language), ...timeRows(language)]) add(role, [pattern]);
  add("boilerplate", language.boilerplate);
  return rows;
}

function slug(pattern: string): string {
  return pattern
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
