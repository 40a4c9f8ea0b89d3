import { packOf } from "@standpoint/words";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { SpokenIn } from "../../src/words/SpokenIn";

/** @returns the markup of what stands on an English page */
export function inEnglish(element: ReactElement): string {
  return renderToStaticMarkup(<SpokenIn pack={packOf("en")}>{element}</SpokenIn>);
}
