import type { Extraction } from "@standpoint/core/codebook";

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

/** @returns the day that counts as the day of ingest */
export function ingestDay({ day }: IngestContext): string {
  return day ?? new Date().toISOString().slice(0, 10);
}

/** @throws RangeError when what was read is another article's */
export function checkOwnReading({ id }: Ingestible, reading: Pick<Extraction, "id">): void {
  if (reading.id !== id) throw new RangeError(`the extraction is of ${reading.id}, not of ${id}`);
}
