import { english } from "@standpoint/words/english";
import type { Values } from "@standpoint/words/words";

/**
 * A rendering that was not made; `refused.WHY` of the catalogues says why, in the message in English.
 * `large`: what was asked for is more than is ever drawn. `busy`, `slow`: worth trying again later.
 */
export class RenderRefused extends Error {
  override readonly name = "RenderRefused";
  constructor(
    readonly why: "large" | "busy" | "slow",
    /** What stands in the gaps of the words. */
    readonly values: Values = {},
  ) {
    super(english.say(`refused.${why}`, values));
  }
}
