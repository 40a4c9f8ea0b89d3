/** Days on which one claim decides, on both axes; each `to` is the day after the last, null means for ever. */
export type Rectangle = {
  readonly onFrom: string;
  readonly onTo: string | null;
  readonly knownFrom: string;
  readonly knownTo: string | null;
  readonly claimId: string;
  readonly contested: boolean;
  readonly since: string;
};
