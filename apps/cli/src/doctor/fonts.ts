import { readFileSync } from "node:fs";
import { reasonOf } from "../reason-of";
import type { Finding } from "./finding";

const name = "Fonts";
const todo = "take node_modules away and run npm start, which installs them";

/** How a TrueType file begins. From another kind the rasteriser draws no text at all, and says nothing. */
const TRUE_TYPE = "00010000";

/** Whether the fonts of PNG and PDF files are there. */
export async function fonts(): Promise<Finding> {
  try {
    // Imported here, since it fails where the packages that bring the fonts are not installed.
    const { FONT_FILES } = await import("@standpoint/charts/font-files");
    return fontsIn(Object.values(FONT_FILES));
  } catch (error) {
    return { name, says: `not installed: ${reasonOf(error)}`, todo };
  }
}

/** Whether each of these files is a font that can be drawn with. */
export function fontsIn(files: readonly string[]): Finding {
  for (const file of files) {
    const problem = problemOf(file);
    if (problem !== null) return { name, says: `${file} ${problem}`, todo };
  }
  return { name, says: `${files.length} for PNG and PDF files` };
}

function problemOf(file: string): string | null {
  try {
    const start = readFileSync(file).subarray(0, 4).toString("hex");
    return start === TRUE_TYPE ? null : "is no TrueType font";
  } catch (error) {
    return `cannot be read: ${reasonOf(error)}`;
  }
}
