/**
 * A rendering that was not made, for a reason that the message tells in words.
 * `large`: what was asked for is more than is ever drawn. `busy`, `slow`: worth trying again later.
 */
export class RenderRefused extends Error {
  override readonly name = "RenderRefused";
  constructor(
    readonly why: "large" | "busy" | "slow",
    message: string,
  ) {
    super(message);
  }
}
