import type { Key, RichValues } from "@standpoint/words/words";
import { createElement, Fragment, type ReactNode } from "react";
import { useWords } from "#use-words";

type Props = { readonly say: Key; readonly values: RichValues<ReactNode> };

/** A sentence with parts that are more than text: links, dates. */
export function Rich({ say, values }: Props) {
  return createElement(Fragment, null, ...useWords().parts<ReactNode>(say, values));
}
