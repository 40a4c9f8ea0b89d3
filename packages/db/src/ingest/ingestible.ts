/** What is ingested, as `readSource` of core gives it. */
export type Ingestible = {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly rights: "full" | "quote";
  readonly text: string;
};

export type IngestContext = {
  /** The day of ingest, `YYYY-MM-DD`: today unless a test says otherwise. */
  readonly day?: string;
  /** The run that brings it, from `startRun`. */
  readonly run?: string;
};
