// Reads articles.txt, whose articles stand with what is read in them. One line a statement; `-` says nothing:
//   article DAY LANGUAGE RIGHTS OUTLET: TITLE
//   text SENTENCES
//   stance HOLDER STANCE OFFICE CONFIDENCE CONTRIBUTIONS CONDITIONS ACTOR: SENTENCE
//   size MIN-MAX UNIT KIND HOLDER BY: SENTENCE
//   step TYPE HOLDERS DAY: SENTENCE
import { readFileSync } from "node:fs";

/** What the made-up readings say read them: no version that the site could compare with its own. */
const READER = "0.0.0";

const listOf = (text) => (text === "-" ? [] : text.split(","));
const orNull = (text) => (text === "-" ? null : text);
const numberOr = (text) => (text === "" ? null : Number(text));

const trace = (stance) => [
  { mention: "government", cue: `en/${stance}/ready-will-soldiers`, modifiers: [], frame: "target" },
];

const STATEMENTS = {
  stance: ([country, stance, office, confidence, contribution, condition, ...actor]) => ({
    list: "stances",
    reading: {
      ...{ country, stance, office, confidence: Number(confidence), date: null },
      contribution: listOf(contribution),
      conditions: listOf(condition),
      actors: actor.join(" ") === "-" ? [] : [actor.join(" ")],
      trace: trace(stance),
    },
  }),
  size: ([range, unit, kind, country, by]) => {
    const [min, max = min] = range.split("-");
    const sizes = { min: numberOr(min), max: numberOr(max), unit, kind, country: orNull(country), by: orNull(by) };
    return { list: "forceSizes", reading: { ...sizes, trace: trace("size") } };
  },
  step: ([type, holders, date]) => {
    const proposers = listOf(holders);
    const summary = `${proposers.join(", ")}: ${type}`;
    return { list: "proposals", reading: { type, proposers, date, precision: "day", summary, trace: trace("step") } };
  },
};

/** Puts a sentence at the end of an article's text. @returns where it stands there */
function append(article, sentence) {
  const start = article.text === "" ? 0 : article.text.length + 1;
  article.text = article.text === "" ? sentence : `${article.text} ${sentence}`;
  return { start, end: start + sentence.length, quote: sentence };
}

function begin([day, language, rights, ...outlet], title, number) {
  const read = { stances: [], forceSizes: [], proposals: [] };
  return { id: `made-up-${number}`, day, language, rights, outlet: outlet.join(" "), title, text: "", read };
}

function readLine(articles, line) {
  const [, word, head, said] = /^(\w+) (?:(?<=text )|(.*?): )(.*)$/.exec(line) ?? [];
  if (word === undefined) throw new Error(`a line of articles.txt cannot be read: ${line}`);
  if (word === "article") return articles.push(begin(head.split(" "), said, articles.length + 1));
  const article = articles.at(-1);
  if (word === "text") return append(article, said);
  const { list, reading } = STATEMENTS[word](head.split(" "));
  article.read[list].push({ ...reading, evidence: append(article, said) });
}

function toIngest({ id, day, language, rights, outlet, title, text, read }) {
  const known = { id, title, language, published: day, publishedPrecision: "day" };
  const source = { ...known, file: id, outlet, url: `https://example.org/${id}`, modified: null, rights, text };
  return { source, extraction: { ...known, extractor: READER, ...read } };
}

/** @returns each article as `ingestArticle` takes it, with its reading */
export function readArticles() {
  const articles = [];
  const lines = readFileSync(new URL("articles.txt", import.meta.url), "utf8").split("\n");
  for (const line of lines) if (line !== "" && !line.startsWith("#")) readLine(articles, line);
  return articles.map(toIngest);
}
