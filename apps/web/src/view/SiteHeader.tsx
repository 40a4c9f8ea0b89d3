import { SearchBox } from "../client/SearchBox";
import { ThemeToggle } from "../client/ThemeToggle";

const PAGES = [
  ["/", "Map"],
  ["/countries", "Countries"],
  ["/proposals", "Proposals"],
  ["/force-sizes", "Force sizes"],
  ["/changes", "Changes"],
  ["/method", "Method"],
  ["/data", "Data"],
] as const;

export function SiteHeader({ themeHref }: { themeHref: string }) {
  return (
    <header className="site-head">
      <a className="wordmark" href="/">
        Standpoint
      </a>
      <nav aria-label="Pages">
        <ul>
          {PAGES.map(([href, name]) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <SearchBox />
      <ThemeToggle href={themeHref} />
    </header>
  );
}
