const CYRILLIC = /^[А-ЩЬЮЯЄІЇҐа-щьюяєіїґ'’ʼ -]+$/;
const SOFTENED: Readonly<Record<string, string>> = { г: "з", ґ: "з", к: "ц", х: "с" };
const HUSHING = "жчшщ";
/** Genitive, dative (two forms), accusative, instrumental and locative fall together in these endings. */
const MASCULINE = ["а", "у", "ові", "ом"];

/**
 * The cases of a person's name: "Емманюель Макрон" is also "Емманюеля Макрона", "Емманюелю Макрону"; a surname that
 * stands alone goes the same way. Women's names on a consonant, and all on -о, -е, -і, -у, stay as they are.
 */
export function inflectName(name: string, gender: "m" | "f", alone: boolean): readonly string[] {
  if (!CYRILLIC.test(name)) return [];
  const surname = name.slice(name.lastIndexOf(" ") + 1);
  return alone && surname !== name
    ? [...casesOfName(name, gender), surname, ...casesOfName(surname, gender)]
    : casesOfName(name, gender);
}

function casesOfName(name: string, gender: "m" | "f"): readonly string[] {
  const words = name.split(" ").map((word, i, all) => casesOf(word, gender, i === all.length - 1));
  const most = Math.max(...words.map((cases) => cases.length));
  const forms = Array.from({ length: most }, (_, i) =>
    words.map((cases) => cases[i] ?? (cases[0] as string)).join(" "),
  );
  return [...new Set(forms)].filter((form) => form !== name);
}

/** Nominative first, then genitive, dative, dative on -ові, instrumental, accusative; one form where none changes. */
function casesOf(word: string, gender: "m" | "f", surname: boolean): readonly string[] {
  const end = word.slice(-1);
  const stem = word.slice(0, -1);
  if (/(ськ|цьк|зьк)ий$|[^аеиоу]ий$/.test(word)) {
    const base = word.slice(0, -2);
    return [word, `${base}ого`, `${base}ому`, `${base}ому`, `${base}им`, `${base}ого`];
  }
  if (gender === "f" && surname && /(ова|єва|ева|іна|їна|ська|цька)$/.test(word))
    return [word, `${stem}ої`, `${stem}ій`, `${stem}ій`, `${stem}ою`, `${stem}у`];
  if (end === "а") {
    const before = stem.slice(-1);
    const soft = stem.slice(0, -1) + (SOFTENED[before] ?? before);
    const instrumental = HUSHING.includes(before) ? "ею" : "ою";
    return [word, `${stem}и`, `${soft}і`, `${soft}і`, stem + instrumental, `${stem}у`];
  }
  if (end === "я") {
    const vowel = /[аеиоуіїєьйю]$/.test(stem);
    const soft = vowel ? "ї" : "і";
    return [word, stem + soft, stem + soft, stem + soft, `${stem}${vowel ? "єю" : "ею"}`, `${stem}ю`];
  }
  if (gender === "f" || !/[бвгґджзйклмнпрстфхцчшщь]$/.test(word)) return [word];
  if (end === "ь" || end === "й") {
    const soft = end === "й" ? "є" : "е";
    return [word, `${stem}я`, `${stem}ю`, `${stem}${soft}ві`, `${stem}${soft}м`, `${stem}я`];
  }
  const [genitive, dative, ovi, instrumental] = MASCULINE.map((ending) => word + ending) as [
    string,
    string,
    string,
    string,
  ];
  if (HUSHING.includes(end)) return [word, genitive, dative, `${word}еві`, `${word}ем`, genitive];
  return [word, genitive, dative, ovi, instrumental, genitive];
}
