import type { ExcludedSite, Outlet } from "./outlet";
import { OUTLET_LIST } from "./outlet-list";

/** What an article says of where it was published. */
export type Published = { readonly outlet: string | null; readonly url: string | null };

const byHost = <T extends { readonly hosts: readonly string[] }>(entries: readonly T[]) =>
  new Map(entries.flatMap((entry) => entry.hosts.map((host) => [host, entry] as const)));

const OUTLETS = byHost<Outlet>(OUTLET_LIST.outlets);
const EXCLUDED = byHost<ExcludedSite>(OUTLET_LIST.excluded);
const NAMED = new Map(
  OUTLET_LIST.outlets.flatMap((outlet) => [outlet.name, ...outlet.names].map((name) => [plain(name), outlet] as const)),
);

/**
 * @returns the entry of the outlet whose address it is; where there is no address, of the one that is named. Whoever
 *   has an address is not believed by name: names are borrowed, by republishers and by forgers.
 */
export function findOutlet({ outlet, url }: Published): Outlet | null {
  if (url !== null) return atHost(OUTLETS, url);
  return outlet === null ? null : (NAMED.get(plain(outlet)) ?? null);
}

/**
 * @returns why an article from there is refused; null where it is not. A brief is not: its words are this project's,
 *   and the page says what they are about.
 */
export function exclusionOf({ url, rights }: Pick<Published, "url"> & { readonly rights: "full" | "quote" }) {
  const site = rights === "full" ? null : atHost(EXCLUDED, url);
  return site && `refused: ${site.name} is ${site.reason} (${site.source})`;
}

function plain(name: string): string {
  return name.normalize("NFC").trim().toLowerCase();
}

/** Looks the host up, then what is above it. */
function atHost<T>(entries: ReadonlyMap<string, T>, url: string | null): T | null {
  if (url === null || !URL.canParse(url)) return null;
  const parts = new URL(url).hostname.replace(/[.]$/, "").split(".");
  for (let above = 0; above < parts.length - 1; above++) {
    const entry = entries.get(parts.slice(above).join("."));
    if (entry) return entry;
  }
  return null;
}
