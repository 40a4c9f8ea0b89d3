import { type Holder, isOrganisation } from "../codebook";
import { namesOf } from "./names";

let known: readonly Holder[] | undefined;

/** The codes of all holders that the gazetteer can name, sorted: countries first, then NATO, EU and UN. */
export function holderCodes(): readonly Holder[] {
  known ??= [...new Set(namesOf("en").flatMap((name) => (name.sort === "group" ? [] : [name.holder])))].sort(
    (a, b) => Number(isOrganisation(a)) - Number(isOrganisation(b)) || a.localeCompare(b),
  );
  return known;
}
