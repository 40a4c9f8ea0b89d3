import type { Holder } from "../codebook";
import rows from "./parties.json";

/** A party, as far as newspapers name it as a voice of its own. */
export type PartyRecord = {
  readonly holder: Holder;
  readonly forms: readonly string[];
  /** The times in government since 2022: first and last date, each as known; null while it governs. */
  readonly governed: readonly (readonly [from: string, to: string | null])[];
};

let byForm: ReadonlyMap<string, readonly PartyRecord[]> | undefined;

/** Every form that names a party, as written, with all parties called so ("SPD" is two). */
export function partyForms(): ReadonlyMap<string, readonly PartyRecord[]> {
  if (byForm) return byForm;
  const forms = new Map<string, PartyRecord[]>();
  for (const party of (rows as string[][]).map(readRow)) {
    for (const form of party.forms) forms.set(form, [...(forms.get(form) ?? []), party]);
  }
  byForm = forms;
  return forms;
}

/** In the file times are `from/to` with `;` between; an empty side is open. */
function readRow([holder = "", forms = "", times = ""]: string[]): PartyRecord {
  const governed = times
    .split(";")
    .filter(Boolean)
    .map((time) => time.split("/"))
    .map(([from = "", to = ""]) => [from, to || null] as const);
  return { holder, forms: forms.split(";"), governed };
}
