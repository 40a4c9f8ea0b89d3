import { parseView, type View } from "@standpoint/charts/params";

/** A chart in one of its views, as an address of the site names it. */
export type Addressed = {
  readonly chart: string;
  readonly view: View;
  /** Whether the address is that of an embed that answers the reader. */
  readonly interactive: boolean;
};

/** A view that was frozen, by its hash. */
export type AddressedFrozen = { readonly frozen: string };

export type NotAddressed = { readonly status: 400 | 404; readonly words: readonly string[] };

/** Which chart a page of the site is about. */
const PAGES: Readonly<Record<string, string>> = {
  "/": "stance-map",
  "/countries": "stance-map",
  "/proposals": "proposal-timeline",
  "/force-sizes": "force-sizes",
};

const NAMED = /^\/(?:embed\/([a-z-]+)|share\/([a-z-]+)|charts\/([a-z-]+)\.[a-z.]+)$/;
const FROZEN = /^\/frozen\/([\da-f]{64})(?:\/|$)/;
const COUNTRY = /^\/countries\/([A-Z]{2,4})$/;

function addressOf(text: string, host: string): URL | null {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) && url.host === host ? url : null;
  } catch {
    return null;
  }
}

/**
 * Reads which chart an address of this site is about. A country's page is about its history where there is such a chart.
 * What was frozen has no parameters: its page, its embed and its files are all the same view.
 * @param host of the site's public origin
 * @param charts the names of all published charts
 */
export function chartOfAddress(
  text: string,
  host: string,
  charts: readonly string[],
): Addressed | AddressedFrozen | NotAddressed {
  const url = addressOf(text, host);
  if (!url) return { status: 404, words: [`“${text.slice(0, 200)}” is no address of this site.`] };
  const path = url.pathname.replace(/(.)\/$/, "$1");
  const frozen = FROZEN.exec(path)?.[1];
  if (frozen) return { frozen };
  const country = COUNTRY.exec(path)?.[1];
  const named = NAMED.exec(path)?.slice(1).find(Boolean);
  const chart = country ? (charts.find((name) => name === "country-history") ?? "stance-map") : (named ?? PAGES[path]);
  if (!chart || !charts.includes(chart)) return { status: 404, words: [`There is no chart at ${path.slice(0, 200)}.`] };
  const { view, errors } = parseView(url.searchParams);
  if (errors) return { status: 400, words: errors };
  return {
    chart,
    view: country ? { ...view, country: [country] } : view,
    interactive: url.searchParams.get("interactive") === "1",
  };
}
