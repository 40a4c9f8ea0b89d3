import { type Words, wordsIn } from "@standpoint/words";

/** @returns the words in which an address is answered: of its `lang`, whatever else is wrong with it; else English */
export function askedWords({ url }: Pick<Request, "url">): Words {
  return wordsIn(new URL(url).searchParams.get("lang"));
}
