/**
 * @returns what the share page of an address has to copy and to choose, out of the whole page: the page and the dialog
 *   are one, drawn by the server alone
 * @throws Error where there is no such page
 */
export async function fetchShare(href: string, signal: AbortSignal | null = null): Promise<Element> {
  const answer = await fetch(href, { signal });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const part = page.querySelector("[data-share]");
  if (!answer.ok || !part) throw new Error(`${href} has nothing to share`);
  return document.adoptNode(part);
}
