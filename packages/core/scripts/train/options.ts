import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Row } from "./material";

export type TrainOptions = {
  readonly option: (name: string) => string | undefined;
  readonly number: (name: string, otherwise: number) => number;
  readonly material: string;
  /** Whether a row is kept from learning; "*" among a language's desks names them all. */
  readonly isHeld: (row: Row) => boolean;
};

export function trainOptions(args: readonly string[]): TrainOptions {
  const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const held = option("--held") ?? join(import.meta.dirname, "../held-desks.json");
  const desks = JSON.parse(readFileSync(held, "utf8")) as Record<string, string[]>;
  const withoutBriefs = args.includes("--without-briefs");
  return {
    option,
    number: (name, otherwise) => Number(option(name) ?? otherwise),
    material: option("--material") ?? join(import.meta.dirname, "../../training"),
    isHeld: ({ units, desk }) => {
      if (desk === "brief") return withoutBriefs;
      const names = desks[units.language];
      return names !== undefined && (names.includes("*") || names.includes(desk));
    },
  };
}
