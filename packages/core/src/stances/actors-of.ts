import type { Holder } from "../codebook";
import type { Mention } from "../mentions/mention";

/**
 * Who spoke for a holder: officials by the name that the gazetteer knows them by, however the text inflects, shortens or
 * transliterates it; others as the text names them. Each once, also where the text goes on with the surname alone.
 */
export function actorsOf(mentions: readonly Mention[], holder: Holder): string[] {
  const names = new Set(mentions.flatMap((one) => nameOf(one, holder) ?? []));
  return [...names].filter((name) => ![...names].some((other) => other.endsWith(` ${name}`)));
}

function nameOf({ sort, person, records = [] }: Mention, holder: Holder): string | null {
  if (sort === "pronoun") return null;
  return records.find((record) => record.holder === holder)?.name ?? person;
}
