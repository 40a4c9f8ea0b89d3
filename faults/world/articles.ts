import { writeFile } from "node:fs/promises";

export type Article = { readonly id: string; readonly text: string; readonly published: string };

/** All speak of the same few holders, so that whatever comes in writes the same positions anew. */
const SAID = [
  "French President Emmanuel Macron said France is ready to send troops to Ukraine.",
  "German Chancellor Olaf Scholz ruled out sending German troops to Ukraine.",
  "Denmark will send soldiers to Ukraine, Prime Minister Mette Frederiksen said.",
  "Poland will not send troops to Ukraine, Prime Minister Donald Tusk said.",
  "British Prime Minister Keir Starmer said Britain is ready to put boots on the ground in Ukraine.",
];

/** Long enough to be known as agency copy wherever it stands. */
const AGENCY =
  "The meeting in the capital began late and ended later, and those who came out of it spoke of guarantees, of a " +
  "ceasefire that nobody has seen yet, of ships, aircraft and engineers, of the money that all of this would take, " +
  "and of the months that parliaments would need to agree to it, before they drove to the airport one after another.";

/** Articles of one name, numbered; of every five one carries the same agency copy. */
export function articlesOf(name: string, count: number): Article[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `${name}-${i}`,
    published: `2025-${String(1 + (i % 12)).padStart(2, "0")}-${String(1 + (i % 28)).padStart(2, "0")}`,
    text: `${SAID[i % SAID.length]} ${i % 5 === 0 ? AGENCY : `It was number ${i} of ${name}.`}`,
  }));
}

/** Writes them as lines of JSON. @returns the file */
export async function writeArticles(file: string, articles: readonly Article[]): Promise<string> {
  const lines = articles.map((article) => JSON.stringify({ ...article, language: "en", outlet: "The Test Post" }));
  await writeFile(file, `${lines.join("\n")}\n`);
  return file;
}
