import { TEXT, type ToldArticle } from "../article";

const REST = Array.from(
  { length: 12 },
  (_, at) => `Paragraph ${at} says word${at * 7} about subject${at * 13} plainly.`,
);

/** Agency copy: long enough to be told from other texts. */
export const COPY = `${TEXT} ${REST.join(" ")}`;

/** Another report of the same, in other words around the same quotes. */
export const OTHER = `${TEXT} ${Array.from({ length: 12 }, (_, at) => `Own line${at} with detail${at * 17} from scene${at * 5} here.`).join(" ")}`;

/** @returns the copy as a paper prints it, with a dateline and a line of its own */
export function reprint(paper: string, published: string, told: Partial<ToldArticle> = {}): ToldArticle {
  return {
    id: paper,
    outlet: paper,
    published,
    text: `PARIS, ${paper} - ${COPY} Reporting by ${paper}.`,
    stances: [{ country: "FRA", stance: "supports", quote: "France will send troops to Ukraine." }],
    forceSizes: [{}],
    proposals: [{ date: "2025-03-01" }],
    ...told,
  };
}
