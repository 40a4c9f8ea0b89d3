import type { Key } from "@standpoint/words";
import type { Language } from "@standpoint/words/languages";
import { useWords } from "#use-words";
import { LanguageLinks } from "../client/LanguageLinks";
import { SearchBox } from "../client/SearchBox";
import { ThemeToggle } from "../client/ThemeToggle";

const PAGES = [
  ["/", "head.map"],
  ["/countries", "head.countries"],
  ["/proposals", "head.proposals"],
  ["/force-sizes", "head.forceSizes"],
  ["/changes", "head.changes"],
  ["/method", "head.method"],
  ["/data", "head.data"],
] as const satisfies readonly (readonly [string, Key])[];

type Props = {
  readonly themeHref: string;
  /** This page in each language. */
  readonly hrefs: Readonly<Record<Language, string>>;
};

export function SiteHeader({ themeHref, hrefs }: Props) {
  const { say, link } = useWords();
  return (
    <header className="site-head">
      <a className="wordmark" href={link("/")}>
        Standpoint
      </a>
      <nav aria-label={say("head.pages")}>
        <ul>
          {PAGES.map(([href, name]) => (
            <li key={href}>
              <a href={link(href)}>{say(name)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <SearchBox />
      <LanguageLinks hrefs={hrefs} />
      <ThemeToggle href={themeHref} />
    </header>
  );
}
