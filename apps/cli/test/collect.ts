import type { ArticleInput } from "../src/inputs/article-input";
import { reasonOf } from "../src/reason-of";

/** What inputs give: each one's name, and its text or why it has none. */
export async function collect(inputs: AsyncIterable<ArticleInput>): Promise<[string, string][]> {
  const all: [string, string][] = [];
  for await (const { file, load } of inputs) {
    all.push([
      file,
      await load().then(
        ({ text }) => text.trim(),
        (error: unknown) => `! ${reasonOf(error)}`,
      ),
    ]);
  }
  return all;
}
