import { splitSentences } from "@standpoint/core";
import { DISAGREEMENT_KINDS, type Disagreement, disagreements } from "@standpoint/core/score";
import type { EvaluatedPart } from "../evaluation/evaluated-part";
import { evidenceSpans } from "./evidence-spans";
import { KIND_WORDS, slug } from "./kind-words";
import { Lit, Miss } from "./Miss";

/** An article in which something differs. */
type Differing = { readonly name: string; readonly language: string; readonly misses: readonly Disagreement[] };

/** Every disagreement by kind and language, then the articles they are from, whole. */
export function Misses({ part, prefix }: { part: EvaluatedPart; prefix: string }) {
  const all = disagreements(part);
  const languageOf = new Map(part.gold.map(({ name, language }) => [name, language]));
  const articles = [...new Set(all.map(({ article }) => article))].map((name) => ({
    name,
    language: languageOf.get(name) ?? "und",
    misses: all.filter(({ article }) => article === name),
  }));
  return (
    <>
      <h3 id={`${prefix}misses`}>
        {all.length} {all.length === 1 ? "disagreement" : "disagreements"} in {articles.length} of {part.gold.length}{" "}
        {part.item}s
      </h3>
      <p className="key">
        In the texts: <mark className="expected">what the gold goes by</mark>,{" "}
        <mark className="found">what was read</mark>, <mark className="both">both</mark>.
      </p>
      {DISAGREEMENT_KINDS.map((kind) => {
        const own = all.filter((one) => one.kind === kind);
        return own.length > 0 && <Kind key={kind} misses={own} {...{ part, prefix, kind, languageOf }} />;
      })}
      {part.item === "article" && <Articles articles={articles} part={part} prefix={prefix} />}
    </>
  );
}

type KindProps = {
  readonly kind: Disagreement["kind"];
  readonly misses: readonly Disagreement[];
  readonly part: EvaluatedPart;
  readonly prefix: string;
  readonly languageOf: ReadonlyMap<string, string>;
};

function Kind({ kind, misses, part, prefix, languageOf }: KindProps) {
  const [heading, meaning] = KIND_WORDS[kind];
  const languages = [...new Set(part.gold.map(({ language }) => language))];
  const groups = languages
    .map((language) => ({ language, own: misses.filter(({ article }) => languageOf.get(article) === language) }))
    .filter(({ own }) => own.length > 0);
  const anchor = `${prefix}${slug(kind)}`;
  return (
    <section>
      <h4 id={anchor}>
        {heading} <small>{misses.length}</small>
      </h4>
      <p className="quiet">{meaning}</p>
      <p className="jump">
        {groups.map(({ language, own }) => (
          <a key={language} href={`#${anchor}-${language}`}>
            {language} {own.length}
          </a>
        ))}
        <a href="#top">top</a>
      </p>
      {groups.map(({ language, own }) => (
        <section key={language} id={`${anchor}-${language}`} aria-label={`${heading}, ${language}`}>
          {own.map((miss, index) => (
            <OneMiss key={`${miss.article} ${index}`} {...{ miss, language, part, prefix }} />
          ))}
        </section>
      ))}
    </section>
  );
}

type OneProps = { miss: Disagreement; language: string; part: EvaluatedPart; prefix: string };

function OneMiss({ miss, language, part, prefix }: OneProps) {
  const source = part.sources.get(miss.article);
  const sentences = source ? splitSentences(source.text, language) : [];
  const articleAnchor = part.item === "article" ? `${prefix}article-${miss.article}` : null;
  return <Miss {...{ miss, language, source, sentences, articleAnchor }} />;
}

type ArticlesProps = { articles: readonly Differing[]; part: EvaluatedPart; prefix: string };

function Articles({ articles, part, prefix }: ArticlesProps) {
  return (
    <section>
      <h4 id={`${prefix}articles`}>The articles</h4>
      {articles.map(({ name, language, misses }) => {
        const source = part.sources.get(name);
        if (!source) return null;
        const spans = misses.flatMap((miss) => evidenceSpans(miss, source.text));
        return (
          <section className="article" key={name} id={`${prefix}article-${name}`}>
            <h5>{source.title ?? name}</h5>
            <p className="where">{[name, source.outlet, source.published, language].filter(Boolean).join(" · ")}</p>
            <ul className="trace">
              {misses.map(({ kind, expected, found }, index) => (
                <li key={index}>
                  <a href={`#${prefix}${slug(kind)}-${language}`}>{kind}</a> {expected?.words ?? "nothing"} →{" "}
                  {found?.words ?? "nothing"}
                </li>
              ))}
            </ul>
            <div className="text" lang={language}>
              <Lit text={source.text} part={{ start: 0, end: source.text.length }} spans={spans} />
            </div>
          </section>
        );
      })}
    </section>
  );
}
