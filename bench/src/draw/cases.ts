/** Something that is asked for again and again. `path` is asked for anew each time: `turn` counts the requests. */
export type Case = {
  readonly name: string;
  readonly path: (turn: number) => string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The answer that is right. */
  readonly status: number;
};

const FROM = 400;
const WIDTHS = 3600;

/** @returns a width that was not asked for before, as long as there are any: nothing kept can answer it */
export const otherWidth = (turn: number): number => FROM + ((turn * 37) % WIDTHS);

/** @returns what is measured. `hash` and `tag` are of a frozen map. */
export function casesOf({ hash, tag }: { hash: string; tag: string }): readonly Case[] {
  const frozen = () => `/frozen/${hash}/stance-map.svg`;
  return [
    { name: "frozen SVG", path: frozen, status: 200 },
    {
      name: "frozen SVG, asked again by its tag",
      path: frozen,
      headers: { "if-none-match": tag },
      status: 304,
    },
    { name: "live SVG, the same view", path: () => "/charts/stance-map.svg", status: 200 },
    {
      name: "live SVG, each of another width",
      path: (turn) => `/charts/stance-map.svg?width=${otherWidth(turn)}`,
      status: 200,
    },
    { name: "live PNG, the same view", path: () => "/charts/stance-map.png", status: 200 },
    {
      name: "live PNG, each of another width",
      path: (turn) => `/charts/stance-map.png?width=${600 + (turn % 400)}&on=${dayOf(Math.floor(turn / 400))}`,
      status: 200,
    },
  ];
}

/** @returns days of the first months of 2025, so that pictures of one width differ */
const dayOf = (turn: number) => `2025-0${1 + (Math.floor(turn / 28) % 9)}-${String(1 + (turn % 28)).padStart(2, "0")}`;
