import type { Theme } from "@standpoint/ui/theme";
import { DEFAULT_WIDTH } from "../default-width";
import type { Opened } from "../open";
import { toSearch, type View } from "../params";
import { toSvg } from "./to-svg";

/** A chart that is opened, and how it is to be written. */
export type FileRequest = {
  readonly opened: Opened;
  readonly view: View;
  readonly theme: Theme;
  /** The site's public origin, without a slash at its end. */
  readonly origin: string;
  /** Of a frozen view: its files stand under this hash. */
  readonly hash?: string;
};

/** @returns the drawing as SVG text, with its metadata */
export function svgOf({ opened, view, theme, origin }: FileRequest): Promise<string> {
  const frame = { width: view.width ?? DEFAULT_WIDTH, theme, origin, title: view.title === "on" };
  return toSvg(opened.draw(frame), opened);
}

/** @returns the address of one of the chart's files, with both days said, so that it shows the same later */
export function addressOf({ opened, view, origin, hash }: FileRequest, extension: string): string {
  if (hash) return `${origin}/frozen/${hash}/${opened.name}.${extension}`;
  return `${origin}/charts/${opened.name}.${extension}${toSearch({ ...view, on: opened.on, known: opened.known })}`;
}
