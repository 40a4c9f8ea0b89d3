#!/usr/bin/env node
// Makes packages/core/src/gazetteer/{names/*.json,officials.json} from a folder with names/LANG.json and officials.tsv.
//   build-gazetteer.mjs FOLDER
// Forms that the reader makes itself are left out: capitals ("LONDON"), curly quotes, a leading article where the bare
// form is there too, a possessive or a hyphen behind a bare form. `~` marks a form that needs context.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = process.argv[2];
if (!folder) {
  console.error("usage: build-gazetteer.mjs FOLDER");
  process.exit(2);
}
const target = fileURLToPath(new URL("../packages/core/src/gazetteer/", import.meta.url));

const ARTICLES = {
  en: ["the "],
  nl: ["de ", "het ", "'t "],
  es: ["el ", "la ", "los ", "las "],
  it: ["il ", "lo ", "la ", "i ", "gli ", "le ", "l'"],
  fr: ["le ", "la ", "les ", "l'"],
  de: ["der ", "die ", "das "],
};

/** Forms of the folder that mislead more than they name: other things are called so far oftener, or nobody in particular. */
const MISLEADING = {
  uk: {
    UKR: /^(рад[аиіуою]+|кабмін\S*|кабінет\S* міністрів|сил\S* оборони|мзс|міноборони|генштаб\S*|офіс(у|ом|і)?|оп|вр|унр|всеукраїнськ\S*)$/,
    EU: /^((загально)?європейськ\S*|європе(єць|й[цкч]\S*)|союз\S*|спільнот\S*|єп)$/,
    NATO: /^(натівськ|натовськ|північноатлантичн)\S*$/,
    UN: /^(рад[аиіу] безпеки|радою безпеки|радбез\S*)$/,
    POL: /^(сейм\S*|президентськ\S* палац\S*|рп)$/,
    LVA: /^сейм\S*$/,
    USA: /^(конгрес\S*|сенат\S*|палат\S* представників)$/,
    FRA: /^національн\S* збор\S*$/,
  },
  de: {
    EU: /^(kommission|ministerrat|staatenbund|staatenverbund|staatengemeinschaft|union|europas?|(gesamt)?europäisch.*|europäer.*|euro-|eu-(staaten|länder.?|mitglieder.?))$/,
    UN: /^(blauhelm.*|völkergemeinschaft|weltgemeinschaft|new york.*|genf|un-soldaten|uno-soldaten|un-mitglieder)$/,
    NATO: /^(nato-(staaten|mitglieder.?|partner|verbündeten?)|allianz|mons)$/,
    FRA: /^nationalversammlung$/,
    CZE: /^abgeordnetenhaus(es)?$/,
    GBR: /^(unter|ober)haus(es)?$/,
    SWE: /^reichstage?s?$/,
    AUT: /^(nationalrat.*|bundesrat)$/,
    SVK: /^nationalrat.*$/,
    CHE: /^nationalrat.*$/,
    DEU: /^bundesrat.*$/,
    LIE: /^landtag.*$/,
    NLD: /^(zweite|erste)n? kammer$/,
    "EU member states": /./,
    "NATO members": /./,
  },
  fr: {
    EU: /^(europe|(pan|intra-)?européen(s|ne|nes)?|euro-|eurodéputés|bce|banque centrale européenne|(citoyens|ressortissants) européens|strasbourg.*|bruxellois.*|les 27|vingt-sept)$/,
    UN: /^(casques? bleus?|new.york.*|genève)$/,
    NATO: /^(alliés|alliés de l'otan|atlantistes?|mons|evere|alliance militaire.*)$/,
    "EU member states": /./,
    "NATO members": /./,
    "Bucharest Nine": /flanc/,
    "Arctic Council": /./,
    "Baltic Sea states": /./,
  },
  es: {
    EU: /^((las )?europe[oa]s?|(pan|euro|intra|extra)(europe|comunitari)[oa]s?|(los )?comunitari[oa]s?|euro-|eurodiputad[oa]s?|eurófilos?|estrasburgo|ciudadanos europeos|bce|banco central europeo|((países|estados).*|los )?(veintisiete|27|veintiocho|miembros.*|de la ue))$/,
    UN: /^(cascos azules|nueva york|funcionarios de la onu|unesco|unicef|oms|fao|oiea|cij|pma|corte internacional.*|organización mundial.*|programa mundial.*)$/,
    NATO: /^((los )?aliad[oa]s?|transatlántic[oa]s?|atlantistas?|(aliados|países|socios|miembros) .*)$/,
    "EU member states": /./,
    "NATO allies": /./,
    "Bucharest Nine": /flanco/,
  },
  it: {
    EU: /^(europe[oaie]|(pan|intra|extra|euro)(europe|comunitari|unitari)[oaie]|comunitari[ae]?o?|europeist[aie]|eurofil[oaie]|unionali?|euro-|eurodeputat[oaie]|europarlamentari?|strasburgo|cittadini europei|partner europei|bce|banca centrale europea|((paesi|stati).*|i )?(ventisette|27|ventotto|membri.*|ue|dell'ue))$/,
    UN: /^(caschi blu|new york|funzionari .*onu|unesco|unicef|oms|fao|aiea|cig|pam|unifil|corte internazionale.*|organizzazione mondiale.*|programma alimentare.*)$/,
    NATO: /^(alleat[oaie]|trans?atlantic[oaihe]+|atlantic[oaihe]+|atlantist[aie]|filoatlantic[oaihe]+|euroatlantic[oaihe]+|(alleati|paesi|partner|membri|stati) .*)$/,
    "EU member states": /./,
    "NATO allies": /./,
    "Bucharest Nine": /fianco/,
  },
};

/** Adjectives of a town among its names ("Pariser Pläne", "londonien"): no seat of government by themselves. */
const TOWN_ADJECTIVE = { de: /er$/, fr: /^\p{Ll}/u, es: /^\p{Ll}/u, it: /^\p{Ll}/u };

const fold = (form) =>
  form
    .normalize("NFC")
    .replace(/[\u2018\u2019\u02bc\u2032]/gu, "'")
    .replace(/[\u2010\u2011\u2012\u2013\u2014]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();
const capitals = (form) => [...form].filter((c) => c !== c.toLowerCase()).length;

/** The forms that say something of their own, in the order given. */
function essential(forms, language) {
  const byLower = new Map();
  for (const form of forms.map(fold)) {
    const known = byLower.get(form.toLowerCase());
    if (known === undefined || capitals(form) < capitals(known)) byLower.set(form.toLowerCase(), form);
  }
  const has = (form) => byLower.has(form.toLowerCase());
  const articles = ARTICLES[language] ?? [];
  return [...byLower.values()].filter((form) => {
    const lower = form.toLowerCase();
    if (articles.some((a) => lower.startsWith(a) && has(form.slice(a.length)))) return false;
    if (/'s$/u.test(form) && has(form.slice(0, -2))) return false;
    if (/['-]$/u.test(form) && has(form.slice(0, -1))) return false;
    const closed = form.replace(/\s*-\s*/gu, "-");
    return closed === form || !has(closed);
  });
}

/** @returns form → holders, over every holder of a language (groups apart). */
function owners(sorts) {
  const found = new Map();
  for (const [holder, lists] of sorts) {
    for (const form of Object.values(lists).flat()) {
      const key = form.toLowerCase();
      found.set(key, (found.get(key) ?? new Set()).add(holder));
    }
  }
  return found;
}

/** Takes what names several holders at once ("francoalemán") out of the holders' lists and returns it as groups. */
function takePairs(sorts, owned, ambiguous) {
  const groups = new Map();
  for (const [, lists] of sorts) {
    for (const [sort, forms] of Object.entries(lists)) {
      lists[sort] = forms.filter((form) => {
        const members = [...(owned.get(form.toLowerCase()) ?? [])];
        if (members.length < 2 || ambiguous.has(form.toLowerCase())) return true;
        const name = members.join("+");
        const group = groups.get(name) ?? { members, forms: [] };
        if (!group.forms.includes(form)) group.forms.push(form);
        groups.set(name, group);
        return false;
      });
    }
  }
  for (const { forms } of groups.values()) for (const form of forms) owned.delete(form.toLowerCase());
  return groups;
}

function withoutMisleading(forms, holder, language) {
  const pattern = MISLEADING[language]?.[holder];
  return pattern ? forms.filter((form) => !pattern.test(form.toLowerCase())) : forms;
}

function townAdjectives(lists, language) {
  const pattern = TOWN_ADJECTIVE[language];
  if (!pattern || !lists.capital) return lists;
  const adjectives = lists.capital.filter((form) => pattern.test(form));
  return {
    ...lists,
    adjective: [...(lists.adjective ?? []), ...adjectives],
    capital: lists.capital.filter((form) => !adjectives.includes(form)),
  };
}

function namesFile(language) {
  const data = JSON.parse(readFileSync(join(folder, "names", `${language}.json`), "utf8"));
  const ambiguous = new Set((data._ambiguous ?? []).map((form) => fold(form).toLowerCase()));
  const sorts = Object.entries(data)
    .filter(([holder]) => !holder.startsWith("_"))
    .map(([holder, lists]) => [
      holder,
      Object.fromEntries(
        Object.entries(townAdjectives(lists, language)).map(([sort, forms]) => [
          sort,
          essential(withoutMisleading(forms, holder, language), language),
        ]),
      ),
    ]);
  const owned = owners(sorts);
  const pairs = takePairs(sorts, owned, ambiguous);
  const mark = (form) => (ambiguous.has(form.toLowerCase()) ? `~${form}` : form);
  const markGroup = (form) => (owned.has(form.toLowerCase()) ? `~${form}` : mark(form));
  const holderLines = sorts.map(([holder, lists]) => {
    const rows = Object.entries(lists)
      .filter(([, forms]) => forms.length > 0)
      .map(([sort, forms]) => `    ${JSON.stringify(sort)}: ${JSON.stringify(forms.map(mark))}`);
    return `  ${JSON.stringify(holder)}: {\n${rows.join(",\n")}\n  }`;
  });
  const groups = [...Object.entries(data._groups ?? {}), ...pairs].map(
    ([name, { forms, members }]) =>
      `  ${JSON.stringify(name)}: { "members": ${JSON.stringify(members)}, "forms": ${JSON.stringify(
        essential(withoutMisleading(forms, name, language), language).map(markGroup),
      )} }`,
  );
  return `{\n"holders": {\n${holderLines.join(",\n")}\n},\n"groups": {\n${groups.join(",\n")}\n}\n}\n`;
}

function officialsFile() {
  const [, ...lines] = readFileSync(join(folder, "officials.tsv"), "utf8").split("\n").filter(Boolean);
  const rows = lines.map((line) => {
    const [holder, name, office, voice, from, to, gender, aliases, source] = line.split("\t").map(fold);
    const read = source.startsWith("search: ") ? source.slice("search: ".length) : "";
    return [holder, name, office, voice, from, to, gender, aliases, read];
  });
  return `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;
}

mkdirSync(join(target, "names"), { recursive: true });
for (const file of readdirSync(join(folder, "names")).sort()) {
  if (!file.endsWith(".json")) continue;
  const language = basename(file, ".json");
  writeFileSync(join(target, "names", file), namesFile(language));
}
writeFileSync(join(target, "officials.json"), officialsFile());
