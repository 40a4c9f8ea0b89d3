import type { ForceKind, ForceUnit, Holder } from "@standpoint/core/codebook";
import type { Words } from "@standpoint/words/words";
import type { Theme } from "../../theme";

/** A number of troops that someone named. */
export type ForceSizeDatum = {
  /** Goes into the address and `data-id`; a claim's id. */
  readonly id: string;
  /** null: "up to `max`". */
  readonly min: number | null;
  /** null: "at least `min`". */
  readonly max: number | null;
  readonly unit: ForceUnit;
  readonly kind: ForceKind;
  /** Whose part; null for a whole force. */
  readonly country: Holder | null;
  /** Who is cited for the number; null for a private expert or nobody. */
  readonly by: Holder | null;
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or null. */
  readonly date: string | null;
  readonly outlet: string | null;
};

/** A past or present mission to compare with. */
export type ReferenceMission = {
  readonly name: string;
  /** Its word is in the catalogue. */
  readonly place: "Afghanistan" | "Bosnia" | "Kosovo" | "Balkans" | "Lebanon" | "Sinai";
  /** The year the number holds for. */
  readonly year: number;
  /** Military personnel, approximate. */
  readonly troops: number;
  /** Its title is in the catalogue, under the name. */
  readonly source: {
    readonly name: "isaf" | "bosnia" | "kosovo" | "unprofor" | "unifil" | "mfo";
    readonly url: string;
  };
};

export type ForceSizesProps = {
  readonly data: readonly ForceSizeDatum[];
  /** Default: `REFERENCE_MISSIONS`. Empty: none. */
  readonly references?: readonly ReferenceMission[];
  readonly axis?: "linear" | "log";
  /** What the numbers stand under. Default `kind`. */
  readonly group?: "kind" | "by" | "when";
  /** CSS px, 200 to 4000. The height follows: `layout(props).height`. */
  readonly width: number;
  readonly theme: Theme;
  readonly labels: (holder: Holder) => string;
  /** The language of the words in the drawing; absent: English. */
  readonly words?: Words;
  readonly href: (id: string) => string;
  readonly selected?: string | null;
  readonly title?: boolean;
  readonly source?: string;
  /** Prefix of all ids within; must be unique on the page. Default `force-sizes`. */
  readonly id?: string;
};
