import "server-only";
import { type Words, wordsIn } from "@standpoint/words";
import { headers } from "next/headers";
import { cache } from "react";

/** What is said on the page that is asked for: the proxy has read the language from the address. */
export const pageWords = cache(async (): Promise<Words> => wordsIn((await headers()).get("x-lang")));
