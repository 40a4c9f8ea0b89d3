import { describe, expect, test, vi } from "vitest";
import { claimsIn } from "./claims-in";
import { CASES, type Case, type Sentences } from "./hard-cases/cases";
import { de } from "./hard-cases/de";
import { en } from "./hard-cases/en";
import { es } from "./hard-cases/es";
import { fr } from "./hard-cases/fr";
import { it } from "./hard-cases/it";
import { nl } from "./hard-cases/nl";
import { pl } from "./hard-cases/pl";
import { uk } from "./hard-cases/uk";

/** The first case of a language builds its pack, which takes its time on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

const LANGUAGES: Readonly<Record<string, Sentences>> = { de, en, es, fr, it, nl, pl, uk };

describe.each(Object.entries(LANGUAGES))("a hard case in %s", (code, sentences) => {
  test.each(Object.keys(CASES) as Case[])("%s", (name) => {
    const [holder, right] = CASES[name] as readonly [string, readonly string[]];
    const senses = claimsIn(sentences[name], code).flatMap((claim) => (claim.holder === holder ? claim.stance : []));
    if (right.includes("none")) expect(senses).toEqual([]);
    else if (right.includes("some")) expect(senses).toEqual(expect.arrayContaining([right[0]]));
    else expect(right).toContain(senses[0]);
  });
});
