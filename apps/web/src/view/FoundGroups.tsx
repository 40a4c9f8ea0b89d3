import { countryName } from "@standpoint/charts/country-names";
import type { Holder } from "@standpoint/core/codebook";
import type { FoundEntry } from "@standpoint/db";
import type { ReactNode } from "react";
import { useWords } from "#use-words";
import type { Found } from "../server/find";
import { Rich } from "../words/Rich";
import { Lit } from "./Lit";
import { outletAndDay } from "./outlet-and-day";
import { countryPath, foundPath } from "./paths";

function Group({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section className="found-group">
      <h2>{title}</h2>
      <ul className="claims found">{children}</ul>
    </section>
  );
}

/** Where it stands, in words. */
function Stands({ found }: { found: FoundEntry }) {
  const words = useWords();
  return (
    <p className="citation">
      {outletAndDay(found, words)}, {words.say("claim.inLanguage", { language: words.languageName(found.language) })}
    </p>
  );
}

function Countries({ named: { countries, words } }: Pick<Found, "named">) {
  const speech = useWords();
  const nameOf = (holder: Holder) => countryName(holder, speech.language);
  return (
    <Group title={speech.say("search.countries")}>
      {countries.map(({ holder, form, language }) => (
        <li className="claim" key={holder}>
          <a href={speech.link(countryPath(holder))}>
            <Lit text={nameOf(holder)} words={words} />
          </a>
          {form !== nameOf(holder) && (
            <span className="quiet">
              {" "}
              <span lang={language}>
                “<Lit text={form} words={words} />”
              </span>{" "}
              {language !== speech.language &&
                speech.say("claim.inLanguage", { language: speech.languageName(language) })}
            </span>
          )}
        </li>
      ))}
    </Group>
  );
}

/** What was found, a group a sort, each with the words lit and a link to where it stands. */
export function FoundGroups({ found: { named, people, articles, quotes, words } }: { found: Found }) {
  const { say, link, language } = useWords();
  return (
    <>
      <Countries named={named} />
      <Group title={say("search.people")}>
        {people.map((found) => (
          <li className="claim" key={found.text}>
            <p>
              <a href={link(foundPath(found))}>
                <Lit text={found.text} words={words} />
              </a>{" "}
              <span className="quiet">
                <Rich
                  say="search.lastCited"
                  values={{
                    country: countryName(found.holder, language),
                    a: (text) => <a href={link(countryPath(found.holder))}>{text}</a>,
                  }}
                />
              </span>
            </p>
            <Stands found={found} />
          </li>
        ))}
      </Group>
      <Group title={say("search.articles")}>
        {articles.map((found) => (
          <li className="claim" key={found.articleId}>
            <p lang={found.language}>
              <a href={link(foundPath(found))}>
                <Lit text={found.text} words={words} />
              </a>
            </p>
            <Stands found={found} />
          </li>
        ))}
      </Group>
      <Group title={say("search.quotes")}>
        {quotes.map((found) => (
          <li className="claim" key={found.claimId}>
            <blockquote className="quote" lang={found.language}>
              <p>
                <Lit text={found.text} words={words} />
              </p>
            </blockquote>
            <Stands found={found} />
            <p className="citation">
              <a href={link(foundPath(found))}>{say("search.where")}</a>
            </p>
          </li>
        ))}
      </Group>
    </>
  );
}
