import { join } from "node:path";
import { expect, it } from "vitest";
import { readMaterial } from "../../scripts/train/material";
import { STANCES } from "../../src/codebook";
import { namesOf } from "../../src/gazetteer/names";
import { officialForms } from "../../src/gazetteer/officials";
import { SUPPORTED_LANGUAGES } from "../../src/index";
import { languageOf } from "../../src/languages";

const rows = readMaterial(join(import.meta.dirname, "../../training"));

/** Forms that are words of the language too ("qu'il vienne"), and one adjective that no mention covers. */
const WORDS_TOO = [
  "vienne",
  "congress",
  "péninsule",
  "penisola",
  "stivale",
  "klaver",
  "schoof",
  "додому",
  "ijslands",
  "cuerpo",
  "alegría",
  "ribera",
  "maduro",
  "asunción",
  "stocker",
  "séjourné",
  "colonna",
  "grossi",
  "емірати",
];

it("holds coded texts of every language", () => {
  for (const language of SUPPORTED_LANGUAGES) {
    expect(rows.filter(({ units }) => units.language === language).length, language).toBeGreaterThan(500);
  }
});

it("knows holders by their part alone", () => {
  const part = /^(host|adversary|(state|body)\d+)$/;
  const holders = new Set<string>();
  const given = new Set<string>();
  for (const { units, labels, unsure, asked } of rows) {
    const named = [...units.mentions, { holders: units.carried.flat() }].flatMap((one) => one.holders);
    for (const holder of [...Object.keys(labels), ...unsure, ...named, asked ?? "host"]) holders.add(holder);
    for (const label of Object.values(labels)) given.add(label);
  }
  expect([...holders].filter((holder) => !part.test(holder))).toEqual([]);
  expect([...given].sort()).toEqual(["none", ...STANCES].sort());
});

it("holds no name of a person, a country or a capital", () => {
  const left: string[] = [];
  for (const language of SUPPORTED_LANGUAGES) {
    const words = new Set<string>();
    for (const { units } of rows) if (units.language === language) for (const word of units.form) words.add(word);
    const capital = (form: string): boolean => /^\p{Lu}\p{L}{5,}$/u.test(form);
    const places = namesOf(language).flatMap(({ form, holder, sort }) =>
      capital(form) && holder.length === 3 && (sort === "name" || sort === "capital") ? [form.toLowerCase()] : [],
    );
    const people = [...officialForms().keys()].flatMap((form) => (capital(form) ? [form.toLowerCase()] : []));
    const common = languageOf(language)?.homonyms ?? [];
    for (const form of [...places, ...people]) {
      if (words.has(form) && !WORDS_TOO.includes(form) && !common.some((word) => word.toLowerCase() === form))
        left.push(`${language} ${form}`);
    }
  }
  expect(left).toEqual([]);
});
