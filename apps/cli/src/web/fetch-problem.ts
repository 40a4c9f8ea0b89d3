/** Why an address could not be fetched, in words. `passing` says that another time may be better. */
export class FetchProblem extends Error {
  override readonly name = "FetchProblem";
  readonly passing: boolean;

  constructor(message: string, { passing = false } = {}) {
    super(message);
    this.passing = passing;
  }
}
