import { STANCES } from "@standpoint/core/codebook";
import { tell } from "../article";

const HOLDERS = ["FRA", "GBR", "POL", "DEU", "NATO"];
const DAY = 86_400_000;

/** @returns article `number` of a made-up world in which all speak of the same few countries, in changing order */
export function shared(number: number) {
  const published = new Date(Date.UTC(2025, 0, 1) + ((number * 37) % 200) * DAY).toISOString().slice(0, 10);
  const turned = [...HOLDERS.slice(number % 5), ...HOLDERS.slice(0, number % 5)].slice(0, 4);
  const stances = turned.map((country, at) => ({ country, stance: STANCES[(number * 7 + at * 3) % 5] ?? "open" }));
  return tell({ id: `shared-${number}`, published, stances, forceSizes: [{}], proposals: [{}] });
}
