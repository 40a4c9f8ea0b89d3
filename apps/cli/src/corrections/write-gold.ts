import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { CorrectedArticle } from "@standpoint/db";

/** Writes a corrected article as the corpus has it: NAME.md, and NAME.json with what is coded. @returns the name */
export async function writeGold(folder: string, corrected: CorrectedArticle): Promise<string> {
  const name = nameOf(corrected.id);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.md`), markdownOf(corrected));
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify(goldOf(corrected), null, 2)}\n`);
  return name;
}

/** An id may be an address, which is no name of a file. */
function nameOf(id: string): string {
  return /^[\w-]+(\.[\w-]+)*$/.test(id) ? id : createHash("sha256").update(id).digest("hex").slice(0, 16);
}

function markdownOf({ id, title, outlet, url, language, published, rights, text }: CorrectedArticle): string {
  const stated = Object.entries({ id, title, outlet, url, published, language, rights });
  // A JSON string is YAML too, whatever stands in it.
  const lines = stated.flatMap(([key, value]) => (value === null ? [] : `${key}: ${JSON.stringify(value)}`));
  return ["---", ...lines, "---", text].join("\n");
}

function goldOf({ id, language, published, stances, forceSizes, proposals, noStance, notForce }: CorrectedArticle) {
  return {
    ...{ id, language, published },
    stances: stances.map(({ holder, stance, actors, conditions, contribution, quote }) => ({
      ...{ country: holder, stance, accept: [], actors, conditions, contribution, evidence: quote },
    })),
    no_stance: noStance,
    force_sizes: forceSizes.map(({ min, max, unit, kind, country, by, quote }) => ({
      ...{ min, max, unit, kind, country, by, evidence: quote },
    })),
    not_force: notForce,
    proposals: proposals.flatMap(({ date, precision, type, proposers, summary, quote }) =>
      // The corpus knows no step without a date.
      precision === null ? [] : { date, precision, type, proposers, summary, evidence: quote },
    ),
  };
}
