import type { ForceKind } from "../codebook";
import { ofRole } from "../found";
import type { ReadSentence } from "../mentions/find-mentions";
import type { Quantity } from "../mentions/quantity";
import type { Owner } from "./owner";

/** So few are one country's part; every whole force that has been under discussion is larger. */
const SMALL = 5000;
/** What a country is said to send may be more, up to the largest part that any has been reported to consider. */
const LARGEST_OFFER = 15_000;

/** A need that someone states, a country's own part, or else the whole force under discussion. */
export function readKind(one: ReadSentence, quantity: Quantity, owner: Owner, asked: boolean): ForceKind {
  if (ofRole(one.found, "force:needed").length > 0 || asked) return "needed";
  const offers = ofRole(one.found, "force:contribution").length > 0;
  const value = quantity.max ?? quantity.min ?? 0;
  if (owner.country !== null) return offers || value <= LARGEST_OFFER ? "contribution" : "force";
  return owner.subject !== null && value <= (offers ? LARGEST_OFFER : SMALL) ? "contribution" : "force";
}
