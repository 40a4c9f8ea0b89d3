import { HOST, type Holder, isOrganisation } from "../codebook";
import { type Found, ofRoles, roleSet } from "../found";
import type { Name, NameSort } from "../gazetteer/names";

/** A name found in the text, with the holder it names there. */
export type ChosenName = { readonly found: Found; readonly holder: Holder };

/** Of several readings of one form: the clear one, then the fuller sort. */
const FULLNESS: Readonly<Record<NameSort, number>> = {
  people: 0,
  adjective: 1,
  short: 2,
  government: 3,
  capital: 4,
  name: 5,
  group: 6,
};
const NAMES = roleSet("name");
const OBLIQUE = roleSet("speaker:oblique");
/** Words between a parliament and the capital that says whose it is. */
const SEAT = 2;

/**
 * The names of a sentence. Where several holders are called alike ("Congress", "Brussels"), the one that the sentence
 * or the text before speaks of; a common noun of state ("Kongress") is its neighbour's ("der spanische Kongress").
 */
export function chooseNames(found: readonly Found[], focus: Holder | null): ChosenName[] {
  const names = ofRoles(found, NAMES);
  if (names.length === 0) return [];
  const bests: Found[] = [];
  let alike: Map<Found, readonly Found[]> | null = null;
  let plain = true;
  for (let at = 0; at < names.length; ) {
    let best = names[at] as Found;
    let end = at + 1;
    for (; end < names.length && names[end]?.from === best.from; end++) {
      const other = names[end] as Found;
      if (better(other, best)) best = other;
    }
    if (!isNobody(best)) {
      bests.push(best);
      if (end > at + 1) {
        alike ??= new Map();
        alike.set(best, names.slice(at, end));
      }
      if (end > at + 1 || isStateNoun(best)) plain = false;
    }
    at = end;
  }
  if (plain) return bests.map((best) => ({ found: best, holder: holderOf(best) }));
  const rowsOf = (best: Found): readonly Found[] => alike?.get(best) ?? [best];
  const sure = bests.filter((best) => isSure(rowsOf(best), best));
  return bests.flatMap((best) => {
    const rows = rowsOf(best);
    const holder = isStateNoun(best)
      ? (neighbourOf(best, bests, found) ?? ownerOf(rows, best, sure, focus))
      : sharedBy(rows, best, bests, sure, focus, found);
    return holder === null ? [] : [{ found: rows.find((row) => holderOf(row) === holder) ?? best, holder }];
  });
}

function holderOf(one: Found): Holder {
  return one.row.name?.holder as Holder;
}

/** "Western allies": a group that names nobody in particular. */
function isNobody({ row }: Found): boolean {
  return row.name?.sort === "group" && !row.name.members?.length;
}

/** Names one holder, whatever stands beside it. */
function isSure(rows: readonly Found[], best: Found): boolean {
  return best.row.name?.sort !== "group" && !isStateNoun(best) && holdersIn(rows).size === 1;
}

function holdersIn(rows: readonly Found[]): Set<Holder> {
  return new Set(rows.map(holderOf));
}

function better(one: Found, other: Found): boolean {
  const name = one.row.name as Name;
  const than = other.row.name as Name;
  if (name.holder !== than.holder && name.ambiguous !== than.ambiguous) return !name.ambiguous;
  return FULLNESS[name.sort] > FULLNESS[than.sort];
}

/** A noun that many states have one of: a parliament, a chancellery, a ministry's letters. */
function isStateNoun({ row }: Found): boolean {
  return row.name?.sort === "government" && row.name.ambiguous;
}

/** Of those who may own it the one that the sentence names, or the text before; a common one is whoever's was named last. */
function ownerOf(rows: readonly Found[], best: Found, sure: readonly Found[], focus: Holder | null): Holder | null {
  const holders = [...holdersIn(rows)];
  const named = sure.map(({ row }) => row.name?.holder as Holder);
  const told = holders.find((holder) => named.includes(holder)) ?? holders.find((holder) => holder === focus);
  if (told) return told;
  const usual = rows.find(({ row }) => !row.name?.common)?.row.name?.holder ?? null;
  if (rows.every(({ row }) => !row.name?.common)) return usual;
  if (holders.length > 1) return usual;
  const state = (holder: Holder): boolean => holder !== HOST && !isOrganisation(holder);
  const before = sure.findLast(({ row, to }) => to <= best.from && state(row.name?.holder as Holder));
  return before?.row.name?.holder ?? (focus && state(focus) ? focus : (holders[0] ?? null));
}

function neighbourOf(one: Found, names: readonly Found[], found: readonly Found[]): Holder | null {
  const beside = names.find(
    ({ row, from, to }) => row.name?.sort === "adjective" && (to === one.from || from === one.to),
  );
  const oblique = ofRoles(found, OBLIQUE);
  const seat = names.find(
    ({ row, from }) =>
      row.name?.sort === "capital" &&
      from > one.to &&
      from - one.to < SEAT &&
      oblique.some((word) => word.from === one.to && word.to === from),
  );
  return (beside ?? seat)?.row.name?.holder ?? null;
}

function sharedBy(
  rows: readonly Found[],
  best: Found,
  names: readonly Found[],
  sure: readonly Found[],
  focus: Holder | null,
  found: readonly Found[],
): Holder {
  const holders = [...holdersIn(rows)];
  const usual = best.row.name?.holder as Holder;
  if (holders.length === 1) return usual;
  const named = holders.find((holder) => sure.some(({ row }) => row.name?.holder === holder));
  if (named) return named;
  if (focus && holders.includes(focus)) return focus;
  const country = holders.find((holder) => !isOrganisation(holder));
  const organisation = holders.find(isOrganisation);
  if (best.row.name?.sort !== "capital" || !country || !organisation) return usual;
  // "Brussels" beside other capitals is Belgium's; where things happen "in Brussels", the Union's.
  const listed = names.some((other) => other !== best && other.row.name?.sort === "capital" && isNext(other, best));
  const placed = ofRoles(found, OBLIQUE).some(({ to }) => to === best.from);
  return listed || !placed ? country : organisation;
}

function isNext(one: Found, other: Found): boolean {
  const gap = one.to <= other.from ? other.from - one.to : one.from - other.to;
  return gap >= 0 && gap <= 2;
}
