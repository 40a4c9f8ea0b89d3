/**
 * Why an address could not be fetched, in words. `passing` says that another time may be better, `after` how many
 * seconds the server asked to be left alone for.
 */
export class FetchProblem extends Error {
  override readonly name = "FetchProblem";
  readonly passing: boolean;
  readonly after: number | null;

  constructor(message: string, { passing = false, after = null }: { passing?: boolean; after?: number | null } = {}) {
    super(message);
    this.passing = passing;
    this.after = after;
  }
}
