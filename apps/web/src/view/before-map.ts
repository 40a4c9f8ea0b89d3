/** The id of the second map, which shows the day to compare with. */
export const BEFORE_ID = "stance-map-before";

/** @returns the drawing of a map as the page's second: every id of a page stands once */
export function asBefore(svg: string): string {
  return svg.replaceAll(/(["#])stance-map(?=["-])/g, `$1${BEFORE_ID}`);
}
