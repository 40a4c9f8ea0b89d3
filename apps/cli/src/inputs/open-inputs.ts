import type { SourceOptions } from "@standpoint/core";
import type { Network } from "../web/network";
import { webInputs } from "../web/web-inputs";
import { type ArticleInput, badInput } from "./article-input";
import { inputsInFile } from "./inputs-in-file";
import { type ListedFile, listFiles } from "./list-files";
import { streamInputs } from "./stream-inputs";

/** The name that standard input goes by. */
const STANDARD_INPUT = "-";

export type OpenInputs = {
  /** The bytes of all listed files; 0 where there are none but addresses and standard input. */
  readonly bytes: number;
  readonly articles: AsyncIterable<ArticleInput>;
};

/** @returns whether an input is a web address. */
export function isAddress(input: string): boolean {
  return /^https?:\/\//i.test(input);
}

/** Finds what is behind the inputs: files, folders, `-` for standard input, web addresses. Nothing is read before its turn. */
export async function openInputs(
  inputs: readonly string[],
  options: SourceOptions,
  network: Network,
): Promise<OpenInputs> {
  const listed: (ListedFile | string)[] = [];
  for (const input of inputs) {
    if (input === STANDARD_INPUT || /^[a-z][a-z\d+.-]+:\/\//i.test(input)) listed.push(input);
    else listed.push(...(await listFiles(input)));
  }
  const bytes = listed.reduce((sum, one) => sum + (typeof one === "string" ? 0 : one.bytes), 0);
  return { bytes, articles: inTurn(listed, options, network) };
}

async function* inTurn(
  listed: readonly (ListedFile | string)[],
  options: SourceOptions,
  network: Network,
): AsyncGenerator<ArticleInput> {
  for (const one of listed) {
    if (typeof one !== "string") yield* inputsInFile(one, options);
    else if (!isAddress(one) && one !== STANDARD_INPUT) yield badInput(one, new Error("is no http or https address"));
    else if (one === STANDARD_INPUT) yield* streamInputs(one, process.stdin, options);
    else yield* webInputs(one, options, network);
  }
}
