import { type Face, textWidth } from "./text-width";

/** @returns the text, or as much of it as fits into `width` px with an ellipsis behind */
export function fitText(text: string, width: number, size: number, face: Face = "sans-regular"): string {
  if (textWidth(text, size, face) <= width) return text;
  const signs = [...text];
  while (signs.length > 1 && textWidth(`${signs.join("").trimEnd()}…`, size, face) > width) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}
