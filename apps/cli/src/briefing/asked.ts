import type { Holder } from "@standpoint/core/codebook";

/** What a report is to be about. */
export type Asked = {
  readonly on: string;
  readonly known: string;
  /** The day from which changes are told. */
  readonly since: string;
  /** Empty: all. */
  readonly countries: readonly Holder[];
  /** The site's public origin, without a slash at its end. */
  readonly origin: string;
};
