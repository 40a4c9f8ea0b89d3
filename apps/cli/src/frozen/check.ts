/** One thing that was looked at, and what was found; `right` is null where this program cannot tell. */
export type Check = { readonly right: boolean | null; readonly words: string };

/** @returns how many of several are right, as one thing: right where all are */
export function count(right: readonly boolean[], words: string): Check {
  const rights = right.filter(Boolean).length;
  return { right: rights === right.length, words: `${rights} of ${right.length} ${words}` };
}
