/** Browsers stop at a depth of 512; finding the article takes the square of the depth. */
const DEEPEST = 512;
/** The longest articles have some thousands of elements; finding the article among more takes minutes. */
const MOST_ELEMENTS = 50_000;

/** @returns why a page of this shape is not looked through for an article, null where it is. */
export function misshapen(root: Element): string | null {
  let elements = 0;
  let depth = 1;
  let at: Element | null = root;
  while (at !== null) {
    elements += 1;
    if (elements > MOST_ELEMENTS) return `more than ${MOST_ELEMENTS.toLocaleString("en")} elements`;
    if (depth > DEEPEST) return `elements nested ${DEEPEST} deep`;
    if (at.firstElementChild) {
      at = at.firstElementChild;
      depth += 1;
      continue;
    }
    while (at !== null && at !== root && at.nextElementSibling === null) {
      at = at.parentElement;
      depth -= 1;
    }
    at = at === null || at === root ? null : at.nextElementSibling;
  }
  return null;
}
