import { countryName } from "@standpoint/charts/country-names";
import type { FoundEntry } from "@standpoint/db";
import type { ReactNode } from "react";
import type { Found } from "../server/find";
import { Lit } from "./Lit";
import { languageName } from "./language-name";
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
  return (
    <p className="citation">
      {outletAndDay(found)}, in {languageName(found.language)}
    </p>
  );
}

function Countries({ named: { countries, words } }: Pick<Found, "named">) {
  return (
    <Group title="Countries">
      {countries.map(({ holder, form, language }) => (
        <li className="claim" key={holder}>
          <a href={countryPath(holder)}>
            <Lit text={countryName(holder)} words={words} />
          </a>
          {form !== countryName(holder) && (
            <span className="quiet">
              {" "}
              <span lang={language}>
                “<Lit text={form} words={words} />”
              </span>{" "}
              {language !== "en" && `in ${languageName(language)}`}
            </span>
          )}
        </li>
      ))}
    </Group>
  );
}

/** What was found, a group a sort, each with the words lit and a link to where it stands. */
export function FoundGroups({ found: { named, people, articles, quotes, words } }: { found: Found }) {
  return (
    <>
      <Countries named={named} />
      <Group title="People">
        {people.map((found) => (
          <li className="claim" key={found.text}>
            <p>
              <a href={foundPath(found)}>
                <Lit text={found.text} words={words} />
              </a>{" "}
              <span className="quiet">
                for <a href={countryPath(found.holder)}>{countryName(found.holder)}</a>, last cited in
              </span>
            </p>
            <Stands found={found} />
          </li>
        ))}
      </Group>
      <Group title="Articles">
        {articles.map((found) => (
          <li className="claim" key={found.articleId}>
            <p lang={found.language}>
              <a href={foundPath(found)}>
                <Lit text={found.text} words={words} />
              </a>
            </p>
            <Stands found={found} />
          </li>
        ))}
      </Group>
      <Group title="Quotes">
        {quotes.map((found) => (
          <li className="claim" key={found.claimId}>
            <blockquote className="quote" lang={found.language}>
              <p>
                <Lit text={found.text} words={words} />
              </p>
            </blockquote>
            <Stands found={found} />
            <p className="citation">
              <a href={foundPath(found)}>Where it stands</a>
            </p>
          </li>
        ))}
      </Group>
    </>
  );
}
