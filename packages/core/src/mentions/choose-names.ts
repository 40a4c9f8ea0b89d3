import { type Holder, isOrganisation } from "../codebook";
import { type Found, ofRole } from "../found";

/** A name found in the text, with the holder it names there. */
export type ChosenName = { readonly found: Found; readonly holder: Holder };

/** Of several readings of one form: the clear one, then the fuller sort. */
const FULLNESS: readonly string[] = ["people", "adjective", "short", "government", "capital", "name", "group"];
/** Words between a parliament and the capital that says whose it is. */
const SEAT = 2;

/**
 * The names of a sentence. Where several holders are called alike ("Congress", "Brussels"), the one that the sentence
 * or the text before speaks of; a common noun of state ("Kongress") is its neighbour's ("der spanische Kongress").
 */
export function chooseNames(found: readonly Found[], focus: Holder | null): ChosenName[] {
  const names = ofRole(found, "name").filter(({ row }) => row.name?.sort !== "group" || row.name.members?.length);
  const spans = new Map<number, Found[]>();
  for (const one of names) spans.set(one.from, [...(spans.get(one.from) ?? []), one]);
  const clear = [...spans.values()].map((rows) => ({ rows, best: rows.reduce((a, b) => (better(b, a) ? b : a)) }));
  const sure = new Set<Holder>();
  for (const { rows, best } of clear) {
    if (holdersIn(rows).size === 1 && best.row.name?.sort !== "group" && !isCommon(best))
      sure.add(best.row.name?.holder as Holder);
  }
  const bests = clear.map(({ best }) => best);
  return clear.map(({ rows, best }) => {
    const holder = best.row.name?.holder as Holder;
    const owner = isCommon(best) ? neighbourOf(best, bests, found) : null;
    if (owner) return { found: best, holder: owner };
    if (isInitials(best) && sure.size === 1) return { found: best, holder: [...sure][0] as Holder };
    if (holdersIn(rows).size === 1) return { found: best, holder };
    const chosen = shared(rows, best, bests, sure, focus, found);
    return { found: rows.find(({ row }) => row.name?.holder === chosen) ?? best, holder: chosen };
  });
}

function holdersIn(rows: readonly Found[]): Set<Holder> {
  return new Set(rows.map(({ row }) => row.name?.holder as Holder));
}

function better(one: Found, other: Found): boolean {
  if (one.row.name?.holder !== other.row.name?.holder && one.row.name?.ambiguous !== other.row.name?.ambiguous)
    return !one.row.name?.ambiguous;
  return FULLNESS.indexOf(one.row.name?.sort ?? "") > FULLNESS.indexOf(other.row.name?.sort ?? "");
}

/** A noun that many states have one of: a parliament, a chancellery, a ministry's letters. */
function isCommon({ row }: Found): boolean {
  return row.name?.sort === "government" && row.name.ambiguous;
}

/** "MSZ": every country's ministry shortens itself so. */
function isInitials(one: Found): boolean {
  const form = one.row.name?.form ?? "";
  return isCommon(one) && form === form.toUpperCase();
}

function neighbourOf(one: Found, names: readonly Found[], found: readonly Found[]): Holder | null {
  const beside = names.find(
    ({ row, from, to }) => row.name?.sort === "adjective" && (to === one.from || from === one.to),
  );
  const oblique = ofRole(found, "speaker:oblique");
  const seat = names.find(
    ({ row, from }) =>
      row.name?.sort === "capital" &&
      from > one.to &&
      from - one.to < SEAT &&
      oblique.some((word) => word.from === one.to && word.to === from),
  );
  return (beside ?? seat)?.row.name?.holder ?? null;
}

function shared(
  rows: readonly Found[],
  best: Found,
  names: readonly Found[],
  sure: ReadonlySet<Holder>,
  focus: Holder | null,
  found: readonly Found[],
): Holder {
  const holders = [...holdersIn(rows)];
  const named = holders.find((holder) => sure.has(holder));
  if (named) return named;
  if (focus && holders.includes(focus)) return focus;
  const country = holders.find((holder) => !isOrganisation(holder));
  const organisation = holders.find(isOrganisation);
  if (best.row.name?.sort !== "capital" || !country || !organisation) return best.row.name?.holder as Holder;
  // "Brussels" beside other capitals is Belgium's; where things happen "in Brussels", the Union's.
  const listed = names.some((other) => other !== best && other.row.name?.sort === "capital" && isNext(other, best));
  const placed = ofRole(found, "speaker:oblique").some(({ to }) => to === best.from);
  return listed || !placed ? country : organisation;
}

function isNext(one: Found, other: Found): boolean {
  const gap = one.to <= other.from ? other.from - one.to : one.from - other.to;
  return gap >= 0 && gap <= 2;
}
