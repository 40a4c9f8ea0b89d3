/** How the last consonant softens before the -e of the locative and, in names on -a, of the dative. */
const SOFTENED: readonly (readonly [end: string, soft: string])[] = [
  ["ch", "sze"],
  ["st", "ście"],
  ["k", "ce"],
  ["g", "dze"],
  ["h", "ze"],
  ["r", "rze"],
  ["t", "cie"],
  ["d", "dzie"],
  ["ł", "le"],
  ["l", "li"],
];

/**
 * The cases of a person's name: "Donald Tusk" is also "Donalda Tuska", "Donaldowi Tuskowi", "Donaldem Tuskiem"; a surname
 * that stands alone goes the same way. Women's names on a consonant stay as they are. Foreign spellings are inflected too.
 */
export function inflectName(name: string, gender: "m" | "f", alone: boolean): readonly string[] {
  if (!/^\p{Script=Latin}/u.test(name)) return [];
  const surname = name.slice(name.lastIndexOf(" ") + 1);
  return alone && surname !== name
    ? [...casesOfName(name, gender), ...casesOfName(surname, gender)]
    : casesOfName(name, gender);
}

function casesOfName(name: string, gender: "m" | "f"): readonly string[] {
  const words = name.split(/(?<=[ -])|(?=[ -])/).map((word) => casesOf(word, gender));
  const most = Math.max(...words.map((cases) => cases.length));
  const forms = Array.from({ length: most }, (_, i) => words.map((cases) => cases[i] ?? (cases[0] as string)).join(""));
  return [...new Set(forms)].filter((form) => form !== name);
}

/** Nominative first, then genitive, dative, instrumental, locative, accusative; one form where none changes. */
function casesOf(word: string, gender: "m" | "f"): readonly string[] {
  if (word.length < 3 || word.includes(".") || /^(von|der|van|den|del|della|de)$/i.test(word)) return [word];
  const stem = word.slice(0, -1);
  if (/(sk|ck|dzk)i$/.test(word)) return adjective(word, `${word}e`);
  if (gender === "f" && /(sk|ck|dzk)a$/.test(word))
    return [word, `${stem}iej`, `${stem}iej`, `${stem}ą`, `${stem}iej`, `${stem}ą`];
  if (gender === "f" && /(ow|ew|ov)[aá]$/.test(word))
    return [word, `${stem}ej`, `${stem}ej`, `${stem}ą`, `${stem}ej`, `${stem}ą`];
  if (word.endsWith("a")) return onA(word, stem);
  if (gender === "f") return [word];
  if (word.endsWith("o")) return [word, `${stem}a`, `${stem}owi`, `${stem}em`, `${stem}y`, `${stem}ę`];
  if (word.endsWith("e"))
    return [word, `${word}go`, `${word}mu`, `${word}m`, `${word}'a`, `${word}'owi`, `${word}'em`, `${word}'a`];
  if (word.endsWith("y")) return adjective(word, `${stem}e`);
  if (/[iuáéíóöőúü]$/.test(word)) return [word, `${word}'ego`, `${word}ego`, `${word}'emu`, `${word}emu`];
  return onConsonant(word);
}

function adjective(word: string, base: string): readonly string[] {
  return [word, `${base}go`, `${base}mu`, `${word}m`, `${word}m`, `${base}go`];
}

function onA(word: string, stem: string): readonly string[] {
  const genitive = /[aeiou]j$/.test(stem) ? `${stem.slice(0, -1)}i` : /[kgilj]$/.test(stem) ? `${stem}i` : `${stem}y`;
  const dative = /[ilj]$/.test(stem) ? genitive : softened(stem);
  return [word, genitive, dative, `${stem}ą`, dative, `${stem}ę`];
}

function onConsonant(word: string): readonly string[] {
  const base = withoutVowel(word);
  const instrumental = /[kg]$/.test(base) ? `${base}iem` : `${base}em`;
  const locative = /([kghlj]|cz|sz|rz|ch|c|ż|x)$/.test(base) ? `${base}u` : softened(base);
  return [word, `${base}a`, `${base}owi`, instrumental, locative, `${base}a`];
}

/** Slavic names lose the vowel of their last syllable: Pavel, Pavla; Marek, Marka. */
function withoutVowel(word: string): string {
  if (/[^aeiouyl]ek$/.test(word) || /[^aeiouy]ec$/.test(word) || /^(Pavel|Pawel|Paweł|Karel|Havel)$/.test(word))
    return word.slice(0, -2) + word.slice(-1);
  return word;
}

function softened(stem: string): string {
  const rule = SOFTENED.find(([end]) => stem.endsWith(end));
  return rule ? stem.slice(0, -rule[0].length) + rule[1] : `${stem}ie`;
}
