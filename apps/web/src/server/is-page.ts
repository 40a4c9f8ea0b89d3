/** What is made by route handlers: they say themselves what is wrong, and have headers of their own. */
const HANDLED = /^\/(api|charts|embed|frozen|schemas|oembed|og)(\/|$)/;

/** Files beside pages of the same name: `/changes.atom`, `/data/stances.csv`. */
const FILE_BESIDE = /^\/(changes|data\/.+)\.[a-z]+$/;

/** @returns whether a path is a page of the site */
export function isPage(pathname: string): boolean {
  return !HANDLED.test(pathname) && !FILE_BESIDE.test(pathname);
}
